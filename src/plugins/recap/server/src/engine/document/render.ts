import type { Fact, Recap } from '../../../../shared/recap';
import type { RecapDocument } from '../prose/types';
import { statisticsOf } from './statistics';
import { tidyDocument } from './tidy-document';
import { toBlocks } from './to-blocks';
import { toEvidence } from './to-evidence';
import { toHtml } from './to-html';
import { toMarkdown } from './to-markdown';

export type Rendering = Pick<Recap, 'title' | 'summary' | 'body' | 'markdown' | 'html' | 'evidence' | 'statistics'>;

/**
 * A document in every format, from one tidy text.
 * @param find the fact of an id
 * @param locale BCP 47 tag of the text, for counting words
 * @throws Error when a sentence names a fact that `find` doesn't know
 */
export function render(document: RecapDocument, find: (id: string) => Fact | undefined, locale: string): Rendering {
  const tidy = tidyDocument(document);
  const evidence = toEvidence(tidy, find);
  const textOf = (field: 'title' | 'summary') =>
    evidence.sentences.filter((sentence) => sentence.field === field).map((sentence) => sentence.text).join(' ');
  const title = textOf('title');
  const summary = textOf('summary');
  const body = toBlocks(tidy.body);
  return {
    title,
    summary,
    body,
    markdown: toMarkdown({ title, summary, body }),
    html: toHtml(body),
    evidence,
    statistics: statisticsOf(evidence, locale),
  };
}
