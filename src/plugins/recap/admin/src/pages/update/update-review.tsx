import * as React from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import type { MergeItem, PreviewUpdate } from '../../../../shared/contracts/updates';
import { entryAddress } from '../../addresses';
import { useText } from '../../text/use-text';
import { answerAll, answerTo, commonChoices, passages, unanswered, type Answers, type ReviewedState } from './answers';
import { ApplyButton } from './apply-button';
import { ChooseAll } from './choose-all';
import { FieldUpdate } from './field-update';
import { KindFilter } from './kind-filter';
import { UpdateItem } from './update-item';

interface UpdateReviewProps {
  update: PreviewUpdate.Response['data'];
  allByHand: boolean;
  isFetching: boolean;
  /** Somebody else changed something: the choices stay, the rest is read anew. */
  onReadAgain: () => void;
}

const isReviewed = (item: MergeItem): item is MergeItem & { state: ReviewedState } => item.state !== 'unchanged';

/** The changes in the order of the text, what was chosen for each, and the one button that writes. */
export const UpdateReview = ({ update, allByHand, isFetching, onReadAgain }: UpdateReviewProps) => {
  const text = useText();
  const [answers, setAnswers] = React.useState<Answers>({});
  const [kind, setKind] = React.useState<ReviewedState | null>(null);
  const { items, fields, counts, recap } = update;
  const open = unanswered(items, answers);
  const only = kind !== null && counts[kind] > 0 ? kind : null;
  const shown = items.filter((item) => isReviewed(item) && (only === null || item.state === only));
  const title = text('trust.update.title', { recap: recap.title });
  return (
    <Page.Main aria-busy={isFetching}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={text('trust.update.subtitle')}
        navigationAction={<BackButton fallback={entryAddress({ uid: 'api::recap.recap', documentId: recap.documentId, locale: recap.locale })} />}
        primaryAction={<ApplyButton update={update} answers={answers} open={open} allByHand={allByHand} disabled={isFetching} onReadAgain={onReadAgain} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={10} maxWidth="110rem" margin="auto">
          <Flex justifyContent="space-between" gap={4} wrap="wrap">
            <KindFilter counts={counts} value={only} onChange={setKind} />
            <ChooseAll count={shown.length} choices={commonChoices(shown)} onChoose={(choice) => setAnswers(answerAll(shown, choice, answers))} />
          </Flex>
          {only === null && fields.filter(({ state, choices }) => state !== 'unchanged' && choices.length > 1).map((field) => (
            <FieldUpdate
              key={field.id}
              field={field}
              answer={field.choices.find((choice) => choice === answers[field.id]) ?? field.proposed}
              onAnswer={(choice) => setAnswers({ ...answers, [field.id]: choice })}
            />
          ))}
          {passages(items, only).map((passage, index) =>
            'unchanged' in passage ? (
              <Typography key={index} tag="p" variant="pi" textColor="neutral600" textAlign="center">
                {text('trust.update.unchanged', { count: passage.unchanged })}
              </Typography>
            ) : (
              isReviewed(passage.item) && (
                <Box key={passage.item.id}>
                  <UpdateItem
                    item={passage.item}
                    answer={answerTo(passage.item, answers)}
                    onAnswer={(choice) => setAnswers({ ...answers, [passage.item.id]: choice })}
                  />
                </Box>
              )
            ),
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
