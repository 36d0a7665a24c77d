import type * as React from 'react';
import { Field, Textarea } from '@strapi/design-system';
import { useField, useFocusInputField, useRBAC, type InputProps } from '@strapi/strapi/admin';
import { toPreview } from '../permissions';
import { SentencePreview } from './sentence-preview';

type PhraseInputProps = Pick<InputProps, 'name' | 'label' | 'hint' | 'required' | 'disabled' | 'placeholder' | 'labelAction' | 'aria-label'> & {
  onFocus?: React.FocusEventHandler<HTMLTextAreaElement>;
  onBlur?: React.FocusEventHandler<HTMLTextAreaElement>;
};

/** Strapi's own textarea and, under it, the sentence that a recap makes of the text. */
const PhraseInput = ({
  name, label, hint, required, disabled, placeholder, labelAction, onFocus, onBlur, 'aria-label': ariaLabel,
}: PhraseInputProps) => {
  const field = useField<string | null>(name);
  const { allowedActions } = useRBAC(toPreview);
  const value = field.value ?? '';
  return (
    <Field.Root error={field.error} name={name} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Textarea
        ref={useFocusInputField<HTMLTextAreaElement>(name)}
        aria-label={ariaLabel}
        value={value}
        disabled={disabled}
        placeholder={placeholder}
        onChange={field.onChange}
        onFocus={onFocus}
        onBlur={onBlur}
      />
      <Field.Hint />
      <Field.Error />
      {allowedActions.canPreview && <SentencePreview name={name} value={value} />}
    </Field.Root>
  );
};

export default PhraseInput;
