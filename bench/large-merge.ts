import type { Article, SavedBlock } from '../src/plugins/recap/shared/article';
import type { EntryFact } from '../src/plugins/recap/shared/recap';
import { render } from '../src/plugins/recap/server/src/engine/document/render';
import type { Generation } from '../src/plugins/recap/server/src/engine/merge/generation';
import type { DocumentBlock, Sentence } from '../src/plugins/recap/server/src/engine/prose/types';
import { companies, familyNames, findings, givenNames, subjects } from '../tests/support/large-event-words';

const of = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** A generation of so many blocks: headings, paragraphs of three sentences, and lists. */
function generated(count: number, values: (index: number) => number, number: number): Generation {
  const facts = new Map<string, EntryFact>();
  const sentence = (index: number, before: string, after: string): Sentence => {
    const id = `fact${index}`;
    facts.set(id, { id, kind: 'quantity', value: values(index), source: { uid: 'api::session.session', documentId: `session${index}`, locale: 'en', path: 'metrics.0' } });
    return { runs: [{ text: `${before} ` }, { text: String(values(index)), fact: id }, { text: ` ${after}.` }], phrase: 'figure', support: [] };
  };
  const body = Array.from({ length: count }, (_, index): DocumentBlock => {
    const who = `${of(givenNames, index)} ${of(familyNames, index * 7)} of ${of(companies, index * 3)}`;
    const told = [0, 1, 2].map((part) => sentence(index * 3 + part, `${part === 0 ? who : of(familyNames, index * 7)} spoke about ${of(subjects, index * 5 + part)} and counts`, `people, and found that ${of(findings, index + part * 11)}`));
    if (index % 10 === 0) return { type: 'heading', level: 2, sentence: told[0] ?? { runs: [], phrase: 'none', support: [] } };
    return index % 7 === 0 ? { type: 'list', items: told } : { type: 'paragraph', sentences: told };
  });
  const empty: Sentence = { runs: [{ text: 'A recap' }], phrase: 'title', support: [] };
  const recap = render({ title: empty, summary: [], body }, (id) => facts.get(id), 'en');
  return { generation: number, title: recap.title, summary: recap.summary, blocks: recap.body, evidence: recap.evidence };
}

/** A text of so many blocks of which a person edited a tenth and moved, deleted or added some, while a fifth of its facts changed. */
export function largeMerge(count: number): { baseline: Generation; mine: Article; next: Generation } {
  const value = (index: number): number => 100 + ((index * 7919) % 900);
  const baseline = generated(count, value, 1);
  const next = generated(count, (index) => value(index) + (index % 5 === 0 ? 1_000 : 0), 2);
  const body = structuredClone(baseline.blocks).flatMap((block, index): SavedBlock[] => {
    if (index % 10 === 3 && block.type !== 'list' && block.type !== 'image') return [{ type: 'paragraph', children: [...block.children, { type: 'text', text: ' Nobody in the room had expected it.' }] }];
    if (index % 50 === 17) return [];
    if (index % 50 === 31) return [block, { type: 'paragraph', children: [{ type: 'text', text: `A remark of ours, number ${index}.` }] }];
    return [block];
  });
  if (body.length > 20) body.splice(2, 0, ...body.splice(body.length - 5, 1));
  return { baseline, mine: { title: baseline.title, summary: baseline.summary, body }, next };
}
