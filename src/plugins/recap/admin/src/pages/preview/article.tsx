import * as React from 'react';
import { Box } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Preview } from '../../../../shared/contracts/previews';
import type { EvidenceSentence } from '../../../../shared/recap';
import { useText } from '../../text/use-text';
import { ArticleBlock } from './article-block';
import { Line } from './line';
import { segmentsOfText } from './segments';
import type { CurrentSentence } from './use-current-sentence';

const Post = styled.article`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.7rem;
  line-height: 1.65;
  max-width: 68ch;
  margin-inline: auto;
  overflow-wrap: anywhere;

  h2 { font-size: 3.2rem; line-height: 1.25; font-weight: 700; letter-spacing: -0.01em; }
  h3 { font-size: 2.2rem; line-height: 1.3; font-weight: 600; margin-block: 3.2rem 1.2rem; }
  h4 { font-size: 1.8rem; line-height: 1.4; font-weight: 600; margin-block: 2.4rem 0.8rem; }
  p { margin-block: 1.2rem; }
  ul, ol { margin-block: 1.2rem; padding-inline-start: 2.4rem; }
  ul { list-style: disc; }
  ol { list-style: decimal; }
  li { margin-block: 0.6rem; }
`;

const Summary = styled.p`
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 1.9rem;
  line-height: 1.5;
  padding-block-end: 2rem;
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
`;

interface ArticleProps {
  recap: Preview.Response['data'];
  current: CurrentSentence;
}

/** Which sentence an arrow key goes to; undefined for other keys. */
const target = (key: string, at: number, last: number): number | undefined => {
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(at + 1, last);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return undefined;
};

/**
 * The post as it would look. Its sentences are one stop of the Tab key; arrow keys walk through them, so that the
 * next Tab reaches the facts of the sentence just read.
 */
export const Article = ({ recap, current }: ArticleProps) => {
  const text = useText();
  const root = React.useRef<HTMLElement>(null);
  const { sentences } = recap.evidence;
  const of = (field: EvidenceSentence['field'], block = 0) =>
    sentences.filter((sentence) => sentence.field === field && sentence.block === block);

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') return current.release();
    const spans = [...(root.current?.querySelectorAll<HTMLElement>('[data-sentence]') ?? [])];
    const at = spans.findIndex((span) => span === document.activeElement);
    const to = at < 0 || event.altKey || event.ctrlKey || event.metaKey ? undefined : target(event.key, at, spans.length - 1);
    if (to === undefined) return;
    event.preventDefault();
    spans[to].focus();
  };

  return (
    <Box padding={{ initial: 5, medium: 8 }} background="neutral0" hasRadius shadow="tableShadow" borderColor="neutral150">
      <Post ref={root} lang={recap.locale} aria-label={text('preview.post')} onKeyDown={onKeyDown} onPointerLeave={current.leave}>
        <h2><Line segments={segmentsOfText(recap.title, of('title'))} current={current} /></h2>
        {recap.summary && <Summary><Line segments={segmentsOfText(recap.summary, of('summary'))} current={current} /></Summary>}
        {recap.body.map((block, index) => (
          <ArticleBlock key={index} block={block} sentences={of('body', index)} current={current} />
        ))}
      </Post>
    </Box>
  );
};
