import type { FactChange } from '../../../../shared/contracts/updates';
import type { Fact, Recap } from '../../../../shared/recap';
import { titlesOf } from '../../drafts/labels';
import type { Generation } from '../../drafts/revision';
import { fingerprintOf } from '../../drafts/revisions';
import { engineVersion } from '../../engine/compose';
import type { EventGraph } from '../../engine/entries';
import { collect } from '../../engine/facts/collect';
import { factChanges, type Names } from '../../engine/merge/fact-changes';
import { sourceTypes } from '../../sources/attributes';

const titlePaths = new Map<string, string>(sourceTypes.map(({ uid, title }) => [uid, title]));

/** What entries were called when a recap told of them: some may be gone. */
export const titlesThen = (facts: Record<string, Fact>): Record<string, string> =>
  Object.fromEntries(Object.values(facts).flatMap((fact) => (
    fact.kind !== 'derived' && fact.source.path === titlePaths.get(fact.source.uid) && typeof fact.value === 'string'
      ? [[`${fact.source.uid}:${fact.source.documentId}`, fact.value]]
      : []
  )));

/** What entries are called, or were, and which sessions were cancelled. */
export const namesOf = (baseline: Generation | null, graph: EventGraph): Names => ({
  locale: graph.locale,
  titles: { ...titlesThen(baseline?.evidence.facts ?? {}), ...titlesOf(graph) },
  cancelled: new Set(graph.sessions.filter(({ outcome }) => outcome === 'cancelled').map(({ documentId }) => `api::session.session:${documentId}`)),
});

export interface Comparison {
  baseline: Generation;
  graph: EventGraph;
  recap: Recap;
  leaveOutForeign: boolean;
}

/** A selection that changed tells other facts; those it tells no more still stand in the entries, and are not gone. */
function stillThere({ source }: FactChange, baseline: Generation, now: ReadonlyMap<string, Fact>): boolean {
  const those = Object.values(baseline.evidence.facts).filter(
    (fact) => fact.kind !== 'derived' && fact.source.uid === source.uid && fact.source.documentId === source.documentId
      && (source.path === '' || fact.source.path === source.path),
  );
  return those.length > 0 && those.every(({ id, value }) => JSON.stringify(now.get(id)?.value) === JSON.stringify(value));
}

const sourceIds = ({ sources }: Generation): Set<string> =>
  new Set([...sources.events, ...sources.sessions, ...sources.caseStudies, ...sources.speakers, ...sources.sponsors]);

/**
 * What is different in the entries since a generation: none when the same facts are told, by value. What a newer
 * version of the engine tells beyond the one that made it is no change of an entry: of those, only an entry that wasn't
 * there counts as new.
 */
export function changesSince({ baseline, graph, recap, leaveOutForeign }: Comparison): FactChange[] {
  if (fingerprintOf(recap.evidence.facts) === baseline.fingerprint) return [];
  const now = collect(graph, leaveOutForeign).all;
  const known = sourceIds(baseline);
  const sameEngine = baseline.engine === engineVersion;
  return factChanges(baseline.evidence, recap.evidence, namesOf(baseline, graph)).filter((change) => {
    if (change.kind === 'gone') return !stillThere(change, baseline, now);
    if (change.kind === 'new' && !sameEngine) return change.source.path === '' && !known.has(change.source.documentId);
    return true;
  });
}
