import type { CaseStudyEntry, Entry, EventEntry, EventGraph, SessionEntry, SpeakerEntry } from '../entries';
import { complete } from '../facts/complete';
import { isTold } from '../facts/session-standing';

/** What the rules look at: the entries a recap of this subject would stand on, in an order of their own. */
export interface Scope {
  graph: EventGraph;
  /** YYYY-MM-DD */
  today: string;
  /** The event told; undefined for sessions picked by hand. */
  main?: EventEntry;
  /** Parts of the event told. */
  parts: EventEntry[];
  /** The tour the event told is a part of. */
  tour?: EventEntry;
  /** The event told and its parts, or the events of picked sessions. */
  events: EventEntry[];
  /** Sessions that may be told. */
  sessions: SessionEntry[];
  caseStudies: CaseStudyEntry[];
  speakers: ReadonlyMap<string, SpeakerEntry>;
  /** The event of a session, if it is known. */
  eventOf: (session: SessionEntry) => EventEntry | undefined;
}

const byDocumentId = (a: Entry, b: Entry): number => (a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : 0);

export function scopeOf(given: EventGraph, today: string): Scope {
  const graph = complete(given);
  const { subject } = graph;
  const events = [...graph.events].sort(byDocumentId);
  const byId = new Map(events.map((event) => [event.documentId, event]));
  const main = subject.kind === 'event' ? byId.get(subject.event) : undefined;
  const parts = main ? events.filter((event) => event.partOf === main.documentId) : [];
  const sessions = graph.sessions.filter(isTold).sort(byDocumentId);
  const hosts = new Set(sessions.map((session) => session.event));
  return {
    graph,
    today,
    main,
    parts,
    tour: main?.partOf ? byId.get(main.partOf) : undefined,
    events: main ? [main, ...parts] : events.filter((event) => hosts.has(event.documentId)),
    sessions,
    caseStudies: [...graph.caseStudies].sort(byDocumentId),
    speakers: new Map(graph.speakers.map((speaker) => [speaker.documentId, speaker])),
    eventOf: (session) => (session.event == null ? undefined : byId.get(session.event)),
  };
}
