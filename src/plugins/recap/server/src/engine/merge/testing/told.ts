/** Small recaps made of facts with known values, so that a test knows what changed without asking merge/. */
import type { EntryFact } from '../../../../../shared/recap';
import { render } from '../../document/render';
import type { DocumentBlock, RecapDocument, Sentence } from '../../prose/types';
import type { Generated, Generation } from '../generation';

export interface ToldSentence {
  /** Never changes while the sentence is the same one. */
  id: number;
  before: string;
  value: number;
  after: string;
}

export interface ToldBlock {
  /** A word that stands in this block only, whatever happens to its facts: m1, m2 … */
  mark: string;
  kind: 'paragraph' | 'list' | 'heading';
  sentences: ToldSentence[];
}

export interface Told {
  title: ToldSentence;
  summary: ToldSentence | null;
  blocks: ToldBlock[];
  /** Another wording of the same facts. */
  wording: number;
}

const sentence = ({ id, before, value, after }: ToldSentence, wording: number, mark = ''): Sentence => ({
  runs: [
    { text: `${mark ? `${mark} ` : ''}${before}${wording > 0 ? ` well${wording}` : ''} ` },
    { text: String(value), fact: `fact${id}`, bold: id % 5 === 0, ...(id % 7 === 0 ? { link: `https://example.org/${id}` } : {}) },
    { text: ` ${after}.` },
  ],
  phrase: `phrase${id % 3}`,
  support: [],
});

function block({ mark, kind, sentences }: ToldBlock, wording: number): DocumentBlock {
  const told = sentences.map((one, index) => sentence(one, wording, index === 0 ? mark : ''));
  const [first] = told;
  if (kind === 'heading' && first) return { type: 'heading', level: 2, sentence: first };
  return kind === 'list' ? { type: 'list', items: told } : { type: 'paragraph', sentences: told };
}

/** What the engine would make of it. */
export function generatedOf({ title, summary, blocks, wording }: Told): Generated {
  const facts = new Map([title, ...(summary ? [summary] : []), ...blocks.flatMap(({ sentences }) => sentences)].map(({ id, value }): [string, EntryFact] => [`fact${id}`, {
    id: `fact${id}`, kind: 'quantity', value, source: { uid: 'api::event.event', documentId: `entry${id % 4}`, locale: 'en', path: `value${id}` },
  }]));
  const document: RecapDocument = { title: sentence(title, 0), summary: summary ? [sentence(summary, wording)] : [], body: blocks.map((one) => block(one, wording)) };
  const rendered = render(document, (id) => facts.get(id), 'en');
  return { title: rendered.title, summary: rendered.summary, blocks: rendered.body, evidence: rendered.evidence };
}

export const generation = (told: Told, number: number): Generation => ({ ...generatedOf(told), generation: number });
