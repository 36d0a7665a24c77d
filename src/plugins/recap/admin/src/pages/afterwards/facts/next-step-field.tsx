import * as React from 'react';
import { Field, TextInput } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { AfterwardsFacts } from '../../../../../shared/contracts/afterwards';
import { Choice } from '../../../parts/choice';
import { useText } from '../../../text/use-text';
import { valueOf } from '../saving/line-state';
import { FactField, type FactProps } from './fact-field';

const Inputs = styled.div`
  display: grid;
  grid-template-columns: minmax(15rem, 18rem) minmax(16rem, 1fr);
  gap: 1.2rem;
  align-items: start;

  @media (max-width: 700px) { grid-template-columns: minmax(0, 1fr); }
`;

type Step = NonNullable<AfterwardsFacts['nextStep']>;
const kinds = ['next-event', 'call-for-proposals', 'registration', 'community'] as const satisfies readonly Step['kind'][];
const empty: Step = { kind: 'next-event', label: '', url: '', startsOn: '' };

const trimmed = (step: Step): Step | null => {
  const next = { ...step, label: step.label.trim(), url: step.url.trim() };
  return next.label === '' && next.url === '' && next.startsOn === '' ? null : next;
};

/** What comes next, and where to find it. */
export const NextStepField = ({ store, line }: FactProps) => {
  const text = useText();
  const stored = valueOf(line, 'nextStep');
  const [typed, setTyped] = React.useState<Step | null>(null);
  const step = typed !== null && JSON.stringify(trimmed(typed)) === JSON.stringify(stored) ? typed : (stored ?? empty);
  const change = (part: Partial<Step>) => {
    const next = { ...step, ...part };
    setTyped(next);
    store.edit(line.stored.event.documentId, { nextStep: trimmed(next) });
  };
  return (
    <FactField store={store} line={line} fact="nextStep" theirs={line.stored.cells.nextStep?.label ?? ''}>
      <Inputs>
        <Choice
          label={text('afterwards.nextStep.kind')}
          value={step.kind}
          choices={kinds.map((value) => ({ value, label: text(`afterwards.step.${value}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <Field.Root name="nextStepLabel">
          <Field.Label>{text('afterwards.nextStep.label')}</Field.Label>
          <TextInput value={step.label} onChange={(event: React.ChangeEvent<HTMLInputElement>) => change({ label: event.target.value })} />
        </Field.Root>
        <Field.Root name="nextStepStartsOn">
          <Field.Label>{text('afterwards.nextStep.startsOn')}</Field.Label>
          <TextInput type="date" value={step.startsOn} onChange={(event: React.ChangeEvent<HTMLInputElement>) => change({ startsOn: event.target.value })} />
        </Field.Root>
        <Field.Root name="nextStepUrl">
          <Field.Label>{text('afterwards.nextStep.url')}</Field.Label>
          <TextInput type="url" placeholder="https://" value={step.url} onChange={(event: React.ChangeEvent<HTMLInputElement>) => change({ url: event.target.value })} />
        </Field.Root>
      </Inputs>
    </FactField>
  );
};
