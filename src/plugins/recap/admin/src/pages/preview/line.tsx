import { styled } from 'styled-components';
import type { Piece, Segment } from './segments';
import type { CurrentSentence } from './use-current-sentence';

const Sentence = styled.span`
  border-radius: 3px;
  cursor: pointer;
  box-decoration-break: clone;
  -webkit-box-decoration-break: clone;

  &:hover { background: ${({ theme }) => theme.colors.neutral100}; }

  &[data-current='true'] {
    background: ${({ theme }) => theme.colors.primary100};
  }

  &[data-held='true'] { background: ${({ theme }) => theme.colors.primary200}; }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

const Words = styled.span<{ $bold: boolean; $italic: boolean; $link: boolean }>`
  font-weight: ${({ $bold }) => ($bold ? 700 : 'inherit')};
  font-style: ${({ $italic }) => ($italic ? 'italic' : 'inherit')};
  color: ${({ $link, theme }) => ($link ? theme.colors.primary700 : 'inherit')};
  text-decoration: ${({ $link }) => ($link ? 'underline' : 'none')};
  text-underline-offset: 0.2em;

  [data-current='true'] > &[data-fact] {
    text-decoration: underline dotted ${({ theme }) => theme.colors.primary600};
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }
`;

const Pieces = ({ pieces }: { pieces: Piece[] }) =>
  pieces.map((piece, index) => (
    <Words key={index} $bold={piece.bold} $italic={piece.italic} $link={piece.link !== null} title={piece.link ?? undefined} data-fact={piece.facts[0]}>
      {piece.text}
    </Words>
  ));

interface LineProps {
  segments: Segment[];
  current: CurrentSentence;
}

/** A line of the post, each of its sentences to be pointed at, focused and held. Links in it are shown, not followed. */
export const Line = ({ segments, current }: LineProps) =>
  segments.map(({ sentence, pieces }, index) =>
    sentence === null ? (
      <Pieces key={index} pieces={pieces} />
    ) : (
      <Sentence
        key={index}
        role="button"
        tabIndex={sentence.id === current.id ? 0 : -1}
        aria-pressed={current.held && sentence.id === current.id}
        data-sentence={sentence.id}
        data-current={sentence.id === current.id}
        data-held={current.held && sentence.id === current.id}
        onPointerEnter={() => current.point(sentence.id)}
        onFocus={() => current.focus(sentence.id)}
        onClick={() => current.toggleHold(sentence.id)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          current.toggleHold(sentence.id);
        }}
      >
        <Pieces pieces={pieces} />
      </Sentence>
    ),
  );
