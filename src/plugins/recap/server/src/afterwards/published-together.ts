import type { EventGraph } from '../engine/entries';
import type { EntriesToLookAt } from './read-languages';

const idsOf = (entries: { documentId: string }[]): string[] => entries.map(({ documentId }) => documentId);

/** documentIds of what is published together with an event: its parts, all their sessions, and the case studies of either. */
export function publishedTogether({ events, sessions, caseStudies }: EventGraph, own: ReadonlySet<string>): EntriesToLookAt {
  const ofEvents = sessions.filter(({ event }) => event && own.has(event));
  const told = new Set(ofEvents.flatMap((session) => session.caseStudies ?? []));
  return {
    events: idsOf(events.filter(({ documentId }) => own.has(documentId))),
    sessions: idsOf(ofEvents),
    caseStudies: idsOf(caseStudies.filter((study) => told.has(study.documentId) || study.events?.some((event) => own.has(event)))),
  };
}
