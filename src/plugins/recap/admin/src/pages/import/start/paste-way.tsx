import * as React from 'react';
import { Field, Textarea } from '@strapi/design-system';
import { GridNine } from '@strapi/icons';
import { useText } from '../../../text/use-text';
import { ReadButton } from './read-button';
import type { WayProps } from './use-read-source';
import { Way } from './way';

/** Cells copied out of a spreadsheet, in the columns that the example shows. */
export const PasteWay = ({ reading, onRead, problem }: WayProps) => {
  const text = useText();
  const [pasted, setPasted] = React.useState('');
  return (
    <Way
      icon={<GridNine aria-hidden fill="primary600" />}
      title={text('import.paste')}
      text={text('import.paste.text')}
      onSubmit={() => pasted.trim() && onRead({ pasted })}
    >
      <Field.Root hint={text('import.paste.hint')}>
        <Field.Label>{text('import.paste.label')}</Field.Label>
        <Textarea
          rows={7}
          wrap="off"
          spellCheck={false}
          // Columns stay apart only if a line isn't broken.
          style={{ whiteSpace: 'pre', overflowX: 'auto' }}
          placeholder={text('import.paste.example').replaceAll(' | ', '\t')}
          value={pasted}
          onChange={(change: React.ChangeEvent<HTMLTextAreaElement>) => setPasted(change.target.value)}
        />
        <Field.Hint />
      </Field.Root>
      {problem}
      <ReadButton busy={reading === 'pasted'} disabled={!pasted.trim() || reading !== null} />
    </Way>
  );
};
