import * as React from 'react';
import { Textarea } from '@strapi/design-system';
import { useText } from '../../../text/use-text';
import { valueOf } from '../saving/line-state';
import { FactField, type FactProps } from './fact-field';

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);

/** What was new or different this time, one line each. */
export const HighlightsField = ({ store, line }: FactProps) => {
  const text = useText();
  const highlights = valueOf(line, 'highlights');
  const [typed, setTyped] = React.useState<string | null>(null);
  const value = highlights.join('\n');
  // Empty lines and spaces are not saved, and must not vanish while somebody types on.
  const shown = typed !== null && linesOf(typed).join('\n') === value ? typed : value;
  return (
    <FactField store={store} line={line} fact="highlights" theirs={line.stored.cells.highlights.join(' · ')}>
      <Textarea
        aria-label={text('afterwards.fact.highlights')}
        placeholder={text('afterwards.highlights.placeholder')}
        style={{ minHeight: '8rem' }}
        value={shown}
        onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => {
          setTyped(event.target.value);
          store.edit(line.stored.event.documentId, { highlights: linesOf(event.target.value) });
        }}
        onBlur={() => setTyped(null)}
      />
    </FactField>
  );
};
