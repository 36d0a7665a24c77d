import * as React from 'react';
import { Box, Field, Flex, Radio, TextInput, Typography } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useEventsFoundQuery } from '../../../api/events-api';
import { useText } from '../../../text/use-text';
import { useAnswer } from '../use-answer';
import { eventChoices } from './event-choices';
import { NewEventName } from './new-event-name';
import type { QuestionProps } from './question';
import { QuestionButtons } from './question-buttons';

const newEvent = 'new';

/** Which event the programme goes into: a likely one, one that is looked for, or a new one. */
export const EventQuestion = ({ review, isAsked, onDone }: QuestionProps) => {
  const text = useText();
  const { formatDate } = useIntl();
  const { answer, busy } = useAnswer(review.id);
  const now = review.event === null ? undefined : (review.event.documentId ?? newEvent);
  const [chosen, setChosen] = React.useState(now ?? review.eventCandidates[0]?.documentId ?? newEvent);
  const nameless = review.asks.includes('event-name');
  const [name, setName] = React.useState(review.event?.documentId === null ? review.event.title : '');
  const [typed, setTyped] = React.useState('');
  const words = useDebounce(typed.trim(), 250);
  const { data: found, isFetching, isError } = useEventsFoundQuery(words, { skip: words === '' });
  const searched = words === '' ? null : (found ?? []);
  const choices = eventChoices(review.eventCandidates, searched);
  const listed = chosen === newEvent || choices.some(({ documentId }) => documentId === chosen);

  const onSubmit = async (submit: React.FormEvent) => {
    submit.preventDefault();
    const named = chosen === newEvent && name.trim() ? { eventName: name.trim() } : {};
    if (await answer({ event: chosen, ...named })) onDone();
  };
  return (
    <form onSubmit={(submit) => void onSubmit(submit)}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Box maxWidth="48rem">
          <Field.Root>
            <Field.Label>{text('import.event.search')}</Field.Label>
            <TextInput
              type="search"
              value={typed}
              onChange={(change: React.ChangeEvent<HTMLInputElement>) => setTyped(change.target.value)}
              // Enter in a search must not give the answer that happens to be chosen.
              onKeyDown={(press: React.KeyboardEvent) => press.key === 'Enter' && press.preventDefault()}
            />
          </Field.Root>
        </Box>
        <Typography tag="p" variant="pi" textColor="neutral600" aria-live="polite">
          {searched === null && choices.length > 0 && text('import.event.likely')}
          {searched === null && choices.length === 0 && text('import.event.noneLikely')}
          {searched !== null && !isFetching && (isError ? text('import.event.searchFailed') : text('import.event.found', { count: searched.length }))}
        </Typography>
        <Radio.Group aria-label={text('import.question.event')} value={chosen} onValueChange={setChosen}>
          <Flex direction="column" alignItems="flex-start" gap={3}>
            {choices.map(({ documentId, title, reason, startsAt }) => (
              <Radio.Item key={documentId} value={documentId}>
                {[title, startsAt && formatDate(startsAt, { dateStyle: 'medium' }), reason && text(`import.event.${reason}`)].filter(Boolean).join(' · ')}
              </Radio.Item>
            ))}
            <Radio.Item value={newEvent}>{text('import.event.new')}</Radio.Item>
          </Flex>
        </Radio.Group>
        {chosen === newEvent && <NewEventName name={name} required={nameless} onChange={setName} />}
      </Flex>
      <QuestionButtons words={text('import.event.use')} busy={busy} disabled={!listed || (nameless && chosen === newEvent && !name.trim())} onCancel={isAsked ? undefined : onDone} />
    </form>
  );
};
