import type { Block, EvidenceSentence } from '../../../../shared/recap';
import { Line } from './line';
import { segmentsOfBlock } from './segments';
import type { CurrentSentence } from './use-current-sentence';

interface ArticleBlockProps {
  block: Block;
  sentences: EvidenceSentence[];
  current: CurrentSentence;
}

/** A block of the body. The page has the first heading and the post's title the second, so the body's begin at the third. */
export const ArticleBlock = ({ block, sentences, current }: ArticleBlockProps) => {
  const lines = segmentsOfBlock(block, sentences).map((segments, index) => <Line key={index} segments={segments} current={current} />);
  if (block.type === 'heading') return block.level === 2 ? <h3>{lines}</h3> : <h4>{lines}</h4>;
  if (block.type === 'paragraph') return <p>{lines}</p>;
  const items = lines.map((line, index) => <li key={index}>{line}</li>);
  return block.format === 'ordered' ? <ol>{items}</ol> : <ul>{items}</ul>;
};
