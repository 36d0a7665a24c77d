import type * as React from 'react';
import { Box, Field, TextInput } from '@strapi/design-system';
import { useText } from '../../../text/use-text';

interface NewEventNameProps {
  name: string;
  /** The programme says no name. */
  required: boolean;
  onChange: (name: string) => void;
}

/** What a new event is called; left empty, as the programme calls it. */
export const NewEventName = ({ name, required, onChange }: NewEventNameProps) => {
  const text = useText();
  return (
    <Box maxWidth="48rem">
      <Field.Root required={required} hint={text(required ? 'import.event.name.required' : 'import.event.name.hint')}>
        <Field.Label>{text('import.event.name')}</Field.Label>
        <TextInput value={name} onChange={(change: React.ChangeEvent<HTMLInputElement>) => onChange(change.target.value)} />
        <Field.Hint />
      </Field.Root>
    </Box>
  );
};
