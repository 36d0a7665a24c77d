import { Button, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ImportEntry } from '../../../../../shared/contracts/imports';
import { useFieldLabel } from '../../../text/use-field-label';
import { useText } from '../../../text/use-text';
import { PlainTable } from '../../../parts/plain-table';
import { useFieldWords } from '../text/use-field-words';
import { choiceFor } from './field-choice';

const Fields = styled(PlainTable)`
  min-width: 0;
  background: ${({ theme }) => theme.colors.neutral100};
  border-radius: ${({ theme }) => theme.borderRadius};

  th, td { padding: 0.8rem 1.2rem; }
  td { white-space: pre-line; overflow-wrap: anywhere; min-width: 12rem; }
  td[data-written='true'] { background: ${({ theme }) => theme.colors.success100}; font-weight: 600; }
  td[data-stays='true'] { background: ${({ theme }) => theme.colors.alternative100}; font-weight: 600; }
`;

interface FieldChangesProps {
  entry: ImportEntry;
  zone: string;
  onTake: ((field: string, take: boolean) => void) | undefined;
}

/** Field by field: what stands there, what the last import wrote, what the source says, and which of them will stand there. */
export const FieldChanges = ({ entry, zone, onTake }: FieldChangesProps) => {
  const text = useText();
  const fieldLabel = useFieldLabel();
  const words = useFieldWords(zone);
  if (entry.fields.length === 0) return <Typography tag="p" variant="omega" textColor="neutral600">{text('import.fields.none')}</Typography>;
  // For an entry that will be made there is nothing to compare with.
  const isNew = entry.documentId === null;
  return (
    <Fields>
      <thead>
        <tr>
          <th scope="col">{text('import.fields.field')}</th>
          {!isNew && <th scope="col">{text('import.fields.mine')}</th>}
          {!isNew && <th scope="col">{text('import.fields.baseline')}</th>}
          <th scope="col">{text('import.fields.theirs')}</th>
          {!isNew && <th scope="col">{text('import.fields.outcome')}</th>}
        </tr>
      </thead>
      <tbody>
        {entry.fields.map((field) => {
          const label = fieldLabel(entry.uid, field.field);
          const choice = choiceFor(field);
          return (
            <tr key={field.field}>
              <th scope="row">{label}</th>
              {!isNew && <td data-stays={field.state === 'kept'}>{words(field.mine)}</td>}
              {!isNew && <td>{words(field.baseline)}</td>}
              <td data-written={field.state === 'taken'}>{words(field.theirs)}</td>
              {!isNew && (
                <td>
                  <Typography tag="p" variant="pi">{text(`import.fields.${field.state}`)}</Typography>
                  {onTake && choice && (
                    <Button
                      size="S"
                      variant="tertiary"
                      aria-label={text(`import.fields.${choice}.field`, { field: label })}
                      onClick={() => onTake(field.field, choice === 'take')}
                    >
                      {text(`import.fields.${choice}`)}
                    </Button>
                  )}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </Fields>
  );
};
