import type { Evidence, EvidenceSentence } from '../../../shared/recap';
import { factsOfSentence, groundsOf, isDerived } from './facts-of-sentence';

const source = { uid: 'api::session.session', documentId: 's1', locale: 'en', path: 'title' };
const facts: Evidence['facts'] = {
  one: { id: 'one', kind: 'entry', value: 'A', source },
  two: { id: 'two', kind: 'entry', value: 'B', source: { ...source, documentId: 's2' } },
  all: { id: 'all', kind: 'derived', value: 2, formula: { op: 'count', operands: ['one', 'two'] } },
  twice: { id: 'twice', kind: 'derived', value: 2, formula: { op: 'times', operands: ['all', 'one'] } },
};
const sentence: EvidenceSentence = {
  id: 's', field: 'body', block: 3, start: 10, end: 24, text: 'Two talks: A. A', phrase: 'count', support: ['two'],
  spans: [{ start: 21, end: 22, fact: 'one' }, { start: 10, end: 13, fact: 'all' }, { start: 24, end: 25, fact: 'one' }, { start: 12, end: 13, fact: 'gone' }],
};

it('lists the facts of a sentence in reading order, each once, with its words, and last what it only stands on', () => {
  expect(factsOfSentence(sentence, facts).map(({ fact, words }) => [fact.id, words])).toEqual([['all', 'Two'], ['one', 'A'], ['two', '']]);
});

it('finds the entries a derived fact comes down to, through several steps', () => {
  const derived = facts.twice;
  if (!isDerived(derived)) throw new Error('expected a derived fact');
  expect(groundsOf(derived, facts).map((fact) => fact.source.documentId)).toEqual(['s1', 's2']);
});
