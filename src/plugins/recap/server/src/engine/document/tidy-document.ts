import { onOneLine } from '../facts/tidy-text';
import type { DocumentBlock, RecapDocument, Run, Sentence } from '../prose/types';
import { safeLink } from './safe-link';

/**
 * The document as every renderer reads it, so that offsets agree in all of them: text on one line, single spaces also
 * across runs, none at the ends of a sentence, only links that may be followed, and nothing that is empty.
 * The facts are not touched: their values stay the entry's own.
 */
export function tidyDocument(document: RecapDocument): RecapDocument {
  return {
    title: tidySentence(document.title),
    summary: tidySentences(document.summary),
    body: document.body.map(tidyBlock).filter((block): block is DocumentBlock => block !== null),
  };
}

function tidyBlock(block: DocumentBlock): DocumentBlock | null {
  switch (block.type) {
    case 'heading': {
      const sentence = tidySentence(block.sentence);
      return sentence.runs.length > 0 ? { ...block, sentence } : null;
    }
    case 'paragraph': {
      const sentences = tidySentences(block.sentences);
      return sentences.length > 0 ? { ...block, sentences } : null;
    }
    case 'list': {
      const items = tidySentences(block.items);
      return items.length > 0 ? { ...block, items } : null;
    }
  }
}

const tidySentences = (sentences: Sentence[]): Sentence[] =>
  sentences.map(tidySentence).filter((sentence) => sentence.runs.length > 0);

function tidySentence(sentence: Sentence): Sentence {
  const runs: Run[] = [];
  let open = true;
  for (const run of sentence.runs) {
    let text = onOneLine(run.text);
    if (open && text.startsWith(' ')) text = text.slice(1);
    if (text === '') continue;
    open = text.endsWith(' ');
    runs.push(tidyRun(run, text));
  }
  const last = runs.at(-1);
  if (last?.text.endsWith(' ')) {
    runs.pop();
    if (last.text !== ' ') runs.push({ ...last, text: last.text.slice(0, -1) });
  }
  return { ...sentence, runs };
}

function tidyRun(run: Run, text: string): Run {
  const { link, linkFact, ...rest } = run;
  const url = link === undefined ? null : safeLink(link);
  return url === null ? { ...rest, text } : { ...rest, text, link: url, ...(linkFact === undefined ? {} : { linkFact }) };
}
