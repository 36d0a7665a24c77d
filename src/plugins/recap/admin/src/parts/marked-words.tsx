import { VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { MarkedWord } from '../../../shared/contracts/updates';
import { useText } from '../text/use-text';

const Added = styled.ins`
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.neutral900};
  text-decoration: underline;
  text-decoration-color: ${({ theme }) => theme.colors.success600};
  text-underline-offset: 0.2em;
  padding-inline: 0.15em;

  del + & { margin-inline-start: 0.25em; }
`;

const Removed = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.neutral700};
  text-decoration-color: ${({ theme }) => theme.colors.danger600};
  padding-inline: 0.15em;
`;

/** Neighbours of one kind belong together: "a new figure" is one addition, not three. */
const runsOf = (words: MarkedWord[]): MarkedWord[] => {
  const runs: MarkedWord[] = [];
  for (const { text, mark } of words) {
    const last = runs.at(-1);
    if (last?.mark === mark) runs[runs.length - 1] = { text: last.text + text, mark };
    else runs.push({ text, mark });
  }
  return runs;
};

/** A text with what was added and removed in it, told by more than colour. */
export const MarkedWords = ({ words }: { words: MarkedWord[] }) => {
  const text = useText();
  return runsOf(words).map((run, index) => {
    if (run.mark === 'same') return <span key={index}>{run.text}</span>;
    const Mark = run.mark === 'added' ? Added : Removed;
    return (
      <Mark key={index}>
        <VisuallyHidden>{text(`trust.mark.${run.mark}`)} </VisuallyHidden>
        {run.text}
      </Mark>
    );
  });
};
