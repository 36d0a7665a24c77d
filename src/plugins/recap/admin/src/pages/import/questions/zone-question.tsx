import * as React from 'react';
import { Box, Combobox, ComboboxOption, Field, Typography } from '@strapi/design-system';
import { useEventNamedQuery } from '../../../api/events-api';
import { useText } from '../../../text/use-text';
import { useAnswer } from '../use-answer';
import type { QuestionProps } from './question';
import { QuestionButtons } from './question-buttons';
import { likeliestZone, offsetOf, zoneNames } from './zones';

const nameOf = (zone: string) => zone.replaceAll('_', ' ');

/** In which zone the source's times are meant, where it doesn't say. */
export const ZoneQuestion = ({ review, isAsked, onDone }: QuestionProps) => {
  const text = useText();
  const { answer, busy } = useAnswer(review.id);
  const zones = React.useMemo(zoneNames, []);
  const offsets = React.useMemo(() => zones.map((name) => offsetOf(name, new Date(review.createdAt))), [zones, review.createdAt]);
  const { data: event } = useEventNamedQuery(review.event?.documentId ?? '', { skip: !review.event?.documentId });
  const [chosen, setChosen] = React.useState<string>();
  const [typed, setTyped] = React.useState<string>();
  const zone = chosen ?? likeliestZone([review.timezone, event?.timezone, Intl.DateTimeFormat().resolvedOptions().timeZone], zones);

  const onSubmit = async (submit: React.FormEvent) => {
    submit.preventDefault();
    if (await answer({ timezone: zone })) onDone();
  };
  return (
    <form onSubmit={(submit) => void onSubmit(submit)}>
      <Typography tag="p" variant="omega" textColor="neutral600">{text('import.zone.text')}</Typography>
      <Box maxWidth="48rem" paddingTop={4}>
        <Field.Root hint={text('import.zone.hint')}>
          <Field.Label>{text('import.question.timezone')}</Field.Label>
          <Combobox
            value={zone}
            // The list makes only the options in sight, so it can't look the words of the chosen one up.
            textValue={typed ?? nameOf(zone)}
            onTextValueChange={setTyped}
            autocomplete={{ type: 'list', filter: 'contains' }}
            noOptionsMessage={() => text('import.zone.none')}
            onChange={(value) => value && setChosen(value)}
            onClear={() => setChosen(undefined)}
            clearLabel={text('import.zone.clear')}
          >
            {zones.map((name, index) => (
              <ComboboxOption key={name} value={name} textValue={nameOf(name)}>
                {`${nameOf(name)} (${offsets[index]})`}
              </ComboboxOption>
            ))}
          </Combobox>
          <Field.Hint />
        </Field.Root>
      </Box>
      <Typography tag="p" variant="omega" aria-live="polite">{text('import.zone.chosen', { zone: nameOf(zone) })}</Typography>
      <QuestionButtons words={text('import.zone.use')} busy={busy} onCancel={isAsked ? undefined : onDone} />
    </form>
  );
};
