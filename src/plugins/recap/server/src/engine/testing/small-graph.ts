import type { CaseStudyEntry, EventEntry, EventGraph, SessionEntry, SpeakerEntry } from '../entries';

const published = { state: 'published' as const };

/** A one-day event in Pisa with two speakers, told as it happened; tests add what they are about. */
export function smallGraph(
  { event = {}, sessions = [], caseStudies = [], ...rest }: {
    event?: Partial<EventEntry>;
    sessions?: (Partial<SessionEntry> & { documentId: string })[];
    caseStudies?: (Partial<CaseStudyEntry> & { documentId: string })[];
  } & Partial<Omit<EventGraph, 'events' | 'sessions' | 'caseStudies'>> & { events?: EventEntry[] } = {},
): EventGraph {
  const speaker = (documentId: string, name: string, shortName: string, affiliation: string): SpeakerEntry => ({ ...published, documentId, name, shortName, affiliation });
  return {
    subject: { kind: 'event', event: 'event' },
    locale: 'en',
    defaultLocale: 'en',
    events: [{
      ...published, documentId: 'event', name: 'Lantern Day', startsAt: '2025-05-01T08:00:00Z', endsAt: '2025-05-01T16:00:00Z',
      timezone: 'Europe/Rome', tookPlaceAsPlanned: true, places: [{ city: 'Pisa' }], ...event,
    }, ...(rest.events ?? [])],
    sessions: sessions.map((session) => ({ ...published, title: session.documentId, event: 'event', ...session })),
    speakers: [speaker('ada', 'Ada Brook', 'Brook', 'Lampworks'), speaker('cy', 'Cy Dale', 'Dale', 'Wick Institute')],
    sponsors: [],
    caseStudies: caseStudies.map((study) => ({ ...published, organisation: study.documentId, ...study })),
    translations: [],
    withheld: [],
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'events')),
  };
}
