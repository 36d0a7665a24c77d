import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  choices: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}

/** One of a few values. */
export const Choice = <T extends string>({ label, value, choices, onChange }: ChoiceProps<T>) => (
  <Field.Root minWidth="15rem">
    <Field.Label>{label}</Field.Label>
    <SingleSelect
      value={value}
      onChange={(chosen) => {
        const choice = choices.find((candidate) => candidate.value === chosen);
        if (choice) onChange(choice.value);
      }}
    >
      {choices.map((choice) => (
        <SingleSelectOption key={choice.value} value={choice.value}>{choice.label}</SingleSelectOption>
      ))}
    </SingleSelect>
  </Field.Root>
);
