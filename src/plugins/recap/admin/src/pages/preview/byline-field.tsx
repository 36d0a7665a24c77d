import * as React from 'react';
import { Field, TextInput } from '@strapi/design-system';
import { useText } from '../../text/use-text';

interface BylineFieldProps {
  value: string;
  onChange: (byline: string) => void;
}

/** Who signs the post. Taken over on Enter or on leaving the field: each change makes the preview anew. */
export const BylineField = ({ value, onChange }: BylineFieldProps) => {
  const text = useText();
  const [typed, setTyped] = React.useState(value);
  React.useEffect(() => setTyped(value), [value]);
  const take = () => {
    if (typed.trim() !== value) onChange(typed.trim());
  };
  return (
    <Field.Root minWidth="24rem" hint={text('options.byline.hint')}>
      <Field.Label>{text('options.byline')}</Field.Label>
      <TextInput
        value={typed}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event: React.KeyboardEvent) => event.key === 'Enter' && take()}
      />
      <Field.Hint />
    </Field.Root>
  );
};
