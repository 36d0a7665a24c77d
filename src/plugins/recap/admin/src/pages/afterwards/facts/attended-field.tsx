import { Field, Flex, NumberInput } from '@strapi/design-system';
import type { AfterwardsFacts } from '../../../../../shared/contracts/afterwards';
import { Choice } from '../../../parts/choice';
import { useText } from '../../../text/use-text';
import { valueOf } from '../saving/line-state';
import { FactField, type FactProps } from './fact-field';

type Attended = AfterwardsFacts['attended'];
const qualifiers = ['exactly', 'about', 'over', 'nearly', 'at-least', 'up-to'] as const satisfies readonly Attended['qualifier'][];
const methods = ['counted', 'estimated'] as const;

/** How many came: the number, how exact it is, and how it was found. */
export const AttendedField = ({ store, line }: FactProps) => {
  const text = useText();
  const attended = valueOf(line, 'attended');
  const id = line.stored.event.documentId;
  const change = (part: Partial<Attended>) => store.edit(id, { attended: { ...attended, ...part } });
  const theirs = line.stored.cells.attended;
  return (
    <FactField store={store} line={line} fact="attended" theirs={theirs.value === null ? '' : `${text(`afterwards.qualifier.${theirs.qualifier}`)} ${theirs.value}`}>
      <Flex gap={3} wrap="wrap" alignItems="flex-end">
        <Choice
          label={text('afterwards.attended.qualifier')}
          value={attended.qualifier}
          choices={qualifiers.map((value) => ({ value, label: text(`afterwards.qualifier.${value}`) }))}
          onChange={(qualifier) => change({ qualifier })}
        />
        <Field.Root name="attended" width="14rem">
          <Field.Label>{text('afterwards.attended.value')}</Field.Label>
          <NumberInput
            value={attended.value ?? undefined}
            onValueChange={(value) => change({ value: value === undefined || !Number.isFinite(value) ? null : value })}
          />
        </Field.Root>
        <Choice
          label={text('afterwards.attended.method')}
          value={attended.method ?? 'unsaid'}
          choices={[{ value: 'unsaid', label: text('afterwards.method.unsaid') }, ...methods.map((value) => ({ value, label: text(`afterwards.method.${value}`) }))]}
          onChange={(method) => change({ method: methods.find((one) => one === method) ?? null })}
        />
      </Flex>
    </FactField>
  );
};
