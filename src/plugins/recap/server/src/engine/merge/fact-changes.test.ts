import type { CaseStudyEntry, EventGraph } from '../entries';
import { factChanges } from './fact-changes';
import { sentenceChanged } from './sentence-signature';
import { shippedRecap } from './testing/shipped';

const bundle = 'openinfra-days-italy-2019';
const before = shippedRecap(bundle).evidence;
const titles = { 'api::case-study.case-study:garr': 'GARR' };
const study = (graph: EventGraph, id: string): CaseStudyEntry => graph.caseStudies.find(({ documentId }) => documentId === id) ?? { documentId: '', state: 'published', organisation: '' };
const told = (change: (graph: EventGraph) => void, cancelled?: ReadonlySet<string>) =>
  factChanges(before, shippedRecap(bundle, change).evidence, { locale: 'en', titles, cancelled })
    .map(({ kind, entry, label, before: was, after: is, source }) => ({ kind, entry, label, was, is, path: source.path }));

describe('what changed in the entries', () => {
  it('is nothing for the same facts, in whatever words and version of the engine', () => {
    expect(told(() => undefined)).toEqual([]);
    const reworded = { ...before, sentences: before.sentences.map((sentence) => ({ ...sentence, text: sentence.text.toUpperCase() })) };
    expect(factChanges(before, reworded, { locale: 'en', titles })).toEqual([]);
    expect(before.sentences.filter((sentence) => sentenceChanged(sentence, before, reworded))).toEqual([]);
  });

  it('is a figure, with what it is called and how it reads', () => {
    const change = (graph: EventGraph) => { for (const metric of study(graph, 'garr').metrics ?? []) if (metric.value === 8500) Object.assign(metric, { value: 9000, qualifier: 'over' }); };
    expect(told(change)).toEqual([{ kind: 'changed', entry: 'GARR', label: 'cores', was: '8,500', is: 'more than 9,000', path: 'metrics.1' }]);
    const after = shippedRecap(bundle, change).evidence;
    expect(before.sentences.filter((sentence) => sentenceChanged(sentence, before, after)).map(({ text }) => text.slice(0, 20))).toEqual(['GARR has 8,500 cores']);
  });

  it('is the figure that came, not those that moved behind it', () => {
    expect(told((graph) => { study(graph, 'garr').metrics?.splice(0, 0, { label: 'employees', value: 120 }); }))
      .toEqual([{ kind: 'new', entry: 'GARR', label: 'employees', was: null, is: '120', path: 'metrics.0' }]);
  });

  it('is the figure that went, not those that moved up', () => {
    expect(told((graph) => { study(graph, 'garr').metrics?.splice(1, 1); }))
      .toEqual([{ kind: 'gone', entry: 'GARR', label: 'cores', was: '8,500', is: null, path: 'metrics.1' }]);
  });

  it('is one line for a session that was cancelled, and for an entry that went', () => {
    const session = shippedSession();
    const cancel = (graph: EventGraph) => { for (const one of graph.sessions) if (one.documentId === session) one.outcome = 'cancelled'; };
    expect(told(cancel, new Set([`api::session.session:${session}`])).filter(({ kind }) => kind === 'cancelled')).toEqual([{ kind: 'cancelled', entry: '', label: '', was: '', is: null, path: '' }]);
    expect(told(cancel).filter(({ kind, path }) => kind === 'gone' && path === '').length).toBeGreaterThan(0);
  });

  it('is one line for a text that was rewritten in part, and two for one that took the place of another', () => {
    const rewrite = (text: string) => told((graph) => { for (const event of graph.events) for (const highlight of event.highlights?.slice(0, 1) ?? []) highlight.text = text; });
    const [first] = shippedHighlights();
    expect(rewrite(`${first?.replace(/\.$/, '')} for good.`).map(({ kind }) => kind)).toEqual(['changed']);
    expect(rewrite('Zebras arrived.').map(({ kind }) => kind).sort()).toEqual(['gone', 'new']);
  });
});

function shippedSession(): string {
  let id = '';
  shippedRecap(bundle, (graph) => { id = graph.sessions.find(({ caseStudies }) => (caseStudies ?? []).includes('cern'))?.documentId ?? graph.sessions[0]?.documentId ?? ''; });
  return id;
}

function shippedHighlights(): string[] {
  let texts: string[] = [];
  shippedRecap(bundle, (graph) => { texts = graph.events.flatMap(({ highlights }) => (highlights ?? []).map(({ text }) => text)); });
  return texts;
}
