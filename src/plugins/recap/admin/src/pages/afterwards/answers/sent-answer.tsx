import * as React from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { AnswerItem, SpeakerAnswer } from '../../../../../shared/contracts/afterwards';
import { useDecideAnswerMutation } from '../../../api/afterwards-api';
import { useText } from '../../../text/use-text';
import { Toggle } from '../grid/grid-parts';
import { useRights } from '../rights';
import { outcomeOf } from '../saving/outcome-of';
import type { RowStore } from '../saving/use-stores';

interface SentAnswerProps {
  store: RowStore;
  answer: SpeakerAnswer;
  /** documentId of the event whose table it is. */
  event: string;
  isCurrent: boolean;
  /** It was decided on: the box goes away, and the focus must not go with it. */
  onDecided: (session: string, taken: AnswerItem[]) => void;
}

/** What one speaker sent, each part beside what stands there now, to be used or not. Written once all are decided. */
export const SentAnswer = ({ store, answer: { id, session, speaker, sentAt, items }, event, isCurrent, onDecided }: SentAnswerProps) => {
  const text = useText();
  const { formatDate } = useIntl();
  const { toggleNotification } = useNotification();
  const [decide, { isLoading }] = useDecideAnswerMutation();
  const [decisions, setDecisions] = React.useState<Partial<Record<AnswerItem, boolean>>>({});
  const tabIndex = isCurrent ? 0 : -1;
  const rights = useRights();
  const isTheirs = items.every(({ item }) => rights.answers.includes(item));
  const isDecided = items.every(({ item }) => decisions[item] !== undefined);

  const onDone = async () => {
    // What is typed in the row goes first: the decision is made over the row as it stands.
    store.flush(session);
    await store.settle();
    const version = store.line(session)?.stored.version;
    if (version === undefined) return;
    const take = items.flatMap(({ item }) => (decisions[item] ? [item] : []));
    const outcome = outcomeOf(await decide({ id, session, body: { take, version, event } }), {
      cells: [], storedOf: (row) => row, unexplained: text('afterwards.problem.unexplained'),
    });
    switch (outcome.kind) {
      case 'saved':
        store.meet(session, outcome.stored);
        return onDecided(session, take);
      case 'conflict': return store.meet(session, outcome.now);
      case 'refused': return toggleNotification({ type: 'danger', message: outcome.message });
      case 'unreachable': return toggleNotification({ type: 'danger', message: text('problem.unreachable') });
    }
  };
  return (
    <Box background="primary100" borderColor="primary200" hasRadius padding={3} marginTop={1}>
      <Typography tag="p" variant="pi" fontWeight="bold">
        {text('afterwards.answer.from', { speaker: speaker.name, date: formatDate(sentAt, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }) })}
      </Typography>
      {items.map(({ item, text: sent, now }) => {
        const label = text(`afterwards.answer.item.${item}`);
        const choice = (use: boolean) => (
          <Toggle
            type="button"
            data-stop="tab"
            tabIndex={tabIndex}
            aria-pressed={decisions[item] === use}
            aria-label={text(use ? 'afterwards.answer.useOf' : 'afterwards.answer.refuseOf', { item: label, speaker: speaker.name })}
            onClick={() => setDecisions({ ...decisions, [item]: use })}
          >
            {text(use ? 'afterwards.answer.use' : 'afterwards.answer.refuse')}
          </Toggle>
        );
        return (
          <Flex key={item} gap={3} paddingTop={2} alignItems="flex-start">
            <Box width="11rem" shrink={0}><Typography variant="pi" fontWeight="bold" textColor="neutral600">{label}</Typography></Box>
            <Box grow={1} minWidth="0">
              <Typography tag="p" variant="omega" style={{ overflowWrap: 'anywhere' }}>{sent}</Typography>
              <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
                {now === '' ? text('afterwards.answer.added') : text('afterwards.answer.now', { now })}
              </Typography>
            </Box>
            {isTheirs && <Flex gap={1} shrink={0}>{choice(true)}{choice(false)}</Flex>}
          </Flex>
        );
      })}
      {isTheirs ? (
        <Flex justifyContent="flex-end" paddingTop={2}>
          <Toggle type="button" data-stop="tab" tabIndex={tabIndex} disabled={!isDecided || isLoading} onClick={() => void onDone()}>{text('afterwards.answer.done')}</Toggle>
        </Flex>
      ) : (
        <Typography tag="p" variant="pi" fontWeight="bold" data-stop="tab" tabIndex={tabIndex} paddingTop={2}>{text('afterwards.answer.notYours')}</Typography>
      )}
    </Box>
  );
};
