import * as React from 'react';
import { Box, Field, Flex, Radio, TextInput, Typography } from '@strapi/design-system';
import { useEventNamedQuery } from '../../../api/events-api';
import { useText } from '../../../text/use-text';
import { useAnswer } from '../use-answer';
import type { QuestionProps } from './question';
import { QuestionButtons } from './question-buttons';
import { likelyZones, offsetOf, zoneNames, zonesNamed } from './zones';

/** So many are listed of those that are found; who needs another types more of its name. */
const most = 8;

/** In which zone the source's times are meant, where it doesn't say. */
export const ZoneQuestion = ({ review, isAsked, onDone }: QuestionProps) => {
  const text = useText();
  const { answer, busy } = useAnswer(review.id);
  const known = React.useMemo(zoneNames, []);
  const { data: event } = useEventNamedQuery(review.event?.documentId ?? '', { skip: !review.event?.documentId });
  const [chosen, setChosen] = React.useState<string>();
  const [typed, setTyped] = React.useState('');
  const likely = likelyZones([review.timezone, event?.timezone, Intl.DateTimeFormat().resolvedOptions().timeZone], known);
  const zone = chosen ?? likely[0];
  const listed = typed.trim() === '' ? [...new Set([...likely, zone])] : zonesNamed(typed, known, most);
  const at = new Date(review.createdAt);

  const onSubmit = async (submit: React.FormEvent) => {
    submit.preventDefault();
    if (await answer({ timezone: zone })) onDone();
  };
  return (
    <form onSubmit={(submit) => void onSubmit(submit)}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="p" variant="omega" textColor="neutral600">{text('import.zone.text')}</Typography>
        <Box maxWidth="48rem">
          <Field.Root hint={text('import.zone.hint')}>
            <Field.Label>{text('import.zone.search')}</Field.Label>
            <TextInput
              type="search"
              value={typed}
              onChange={(change: React.ChangeEvent<HTMLInputElement>) => setTyped(change.target.value)}
              // Enter in a search must not give the answer that happens to be chosen.
              onKeyDown={(press: React.KeyboardEvent) => press.key === 'Enter' && press.preventDefault()}
            />
            <Field.Hint />
          </Field.Root>
        </Box>
        <Radio.Group aria-label={text('import.question.timezone')} value={zone} onValueChange={setChosen}>
          <Flex direction="column" alignItems="flex-start" gap={3}>
            {listed.map((name) => <Radio.Item key={name} value={name}>{`${name.replaceAll('_', ' ')} (${offsetOf(name, at)})`}</Radio.Item>)}
          </Flex>
        </Radio.Group>
        <Typography tag="p" variant="pi" textColor="neutral600" aria-live="polite">{listed.length === 0 && text('import.zone.none')}</Typography>
      </Flex>
      <QuestionButtons words={text('import.zone.use')} busy={busy} disabled={!listed.includes(zone)} onCancel={isAsked ? undefined : onDone} />
    </form>
  );
};
