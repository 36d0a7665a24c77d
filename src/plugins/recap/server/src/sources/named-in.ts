import type { CaseStudyEntry, EventEntry, EventGraph, Metric, Quote, SessionEntry } from '../engine/entries';

const people = (entry: { quotes?: Quote[] | null; metrics?: Metric[] | null }) => [
  ...(entry.quotes ?? []).map((quote) => quote.speaker),
  ...(entry.metrics ?? []).map((metric) => metric.saidBy),
];

const ofSession = (session: SessionEntry) => [
  ...people(session),
  ...(session.contributions ?? []).map((contribution) => contribution.speaker),
  ...(session.takeaways ?? []).flatMap((takeaway) => takeaway.speakers ?? []),
];

const ofEvent = (event: EventEntry) => (event.sponsorships ?? []).map((sponsorship) => sponsorship.sponsor);

const ofCaseStudy = (study: CaseStudyEntry) => people({ metrics: study.metrics });

const distinct = (ids: (string | null | undefined)[]): string[] => [...new Set(ids)].filter((id) => id != null).sort();

/** documentIds of the speakers and sponsors that these entries name. */
export const namedIn = (
  { events, sessions, caseStudies }: Pick<EventGraph, 'events' | 'sessions' | 'caseStudies'>,
): { speakers: string[]; sponsors: string[] } => ({
  speakers: distinct([...events.flatMap(people), ...sessions.flatMap(ofSession), ...caseStudies.flatMap(ofCaseStudy)]),
  sponsors: distinct(events.flatMap(ofEvent)),
});
