import type { Evidence, EvidenceSentence, Fact, Span } from '../../../../shared/recap';
import type { DocumentBlock, RecapDocument, Run, Sentence } from '../prose/types';

/**
 * Which characters of a tidy document show which fact. Only the facts the document stands on are kept, with the
 * operands of those that were derived, in the order of first use.
 * @throws Error when a sentence names a fact that `find` doesn't know: a fault of the engine.
 */
export function toEvidence(document: RecapDocument, find: (id: string) => Fact | undefined): Evidence {
  const sentences = [
    ...placed('title', 0, [document.title]),
    ...placed('summary', 0, document.summary),
    ...document.body.flatMap((block, index) => placed('body', index, sentencesOf(block))),
  ];
  return { sentences, facts: factsOf(sentences, find) };
}

const sentencesOf = (block: DocumentBlock): Sentence[] => {
  switch (block.type) {
    case 'heading':
      return [block.sentence];
    case 'paragraph':
      return block.sentences;
    case 'list':
      return block.items;
  }
};

/** Sentences of one block stand one character apart: a space, or the line feed between list items. */
function placed(field: EvidenceSentence['field'], block: number, sentences: Sentence[]): EvidenceSentence[] {
  let start = 0;
  return sentences.map((sentence, index) => {
    const text = sentence.runs.map((run) => run.text).join('');
    const end = start + text.length;
    const shown = {
      id: `${field}.${block}.${index}`,
      field,
      block,
      start,
      end,
      text,
      phrase: sentence.phrase,
      support: [...new Set([...sentence.support, ...sentence.runs.flatMap(({ link, linkFact }) => (link !== undefined && linkFact ? linkFact : []))])],
      spans: spansOf(sentence.runs, start),
    };
    start = end + 1;
    return shown;
  });
}

function spansOf(runs: Run[], from: number): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (const run of runs) {
    const end = start + run.text.length;
    const last = spans.at(-1);
    if (run.fact !== undefined && end > start) {
      if (last && last.fact === run.fact && last.end === start) last.end = end;
      else spans.push({ start, end, fact: run.fact });
    }
    start = end;
  }
  return spans;
}

function factsOf(sentences: EvidenceSentence[], find: (id: string) => Fact | undefined): Record<string, Fact> {
  const facts: Record<string, Fact> = {};
  const add = (id: string, from: () => string): void => {
    if (Object.hasOwn(facts, id)) return;
    const fact = find(id);
    if (!fact) throw new Error(`${from()} stands on the fact "${id}", which nothing made`);
    facts[id] = fact;
    if (fact.kind === 'derived') for (const operand of fact.formula.operands) add(operand, () => `The fact "${id}"`);
  };
  for (const sentence of sentences) {
    for (const id of [...sentence.spans.map((span) => span.fact), ...sentence.support]) add(id, () => `Sentence ${sentence.id} (${sentence.phrase})`);
  }
  return facts;
}
