import type { CaseStudyEntry, EntryUid, EventEntry, EventGraph, SessionEntry } from '../entries';
import { elements, links, metrics, person, quotes, type People } from './entry-parts';
import { complete } from './complete';
import { eventFacts } from './event-facts';
import { FactBook, type EntryVersions } from './fact-book';
import { counts, isTold, tookPlace } from './session-standing';
import type { CaseStudyFacts, EventFacts, Facts, PersonFacts, SessionFacts, SponsorshipFacts } from './types';

const byId = <T extends { documentId: string }>(list: T[]): T[] =>
  [...list].sort((a, b) => (a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : 0));

/** By start, then name, then id, so that the input's order carries no meaning; what has no start comes last. */
function inOrder<T extends { documentId: string; startsAt?: string | null }>(entries: T[], name: (entry: T) => string): T[] {
  return entries
    .map((entry) => ({ entry, key: [entry.startsAt ? new Date(entry.startsAt).toISOString() : '9999', name(entry), entry.documentId].join('\u0000') }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }) => entry);
}

const eventsInOrder = (events: EventEntry[]): EventEntry[] => inOrder(events, ({ name }) => name);

function caseStudyFacts(book: FactBook, entry: EntryVersions, study: CaseStudyEntry, people: People): CaseStudyFacts | undefined {
  const organisation = book.text(entry, 'organisation', study.organisation, 'name');
  if (!organisation) return undefined;
  return {
    itself: { ...book.value(entry, '', 'entry', study.documentId), kind: 'entry' },
    organisation,
    shortName: book.text(entry, 'shortName', study.shortName, 'name'),
    sector: book.text(entry, 'sector', study.sector, 'name'),
    about: book.text(entry, 'about', study.about),
    summary: book.text(entry, 'summary', study.summary),
    metrics: metrics(book, entry, people, study.metrics),
    points: elements(book, entry, 'points', study.points).flatMap(({ element, path, aligned }) => {
      const point = book.text(entry, `${path}.text`, element.text, 'text', aligned);
      return point ? [point] : [];
    }),
    url: book.plain(entry, 'url', 'link', study.url),
  };
}

interface Told {
  people: People;
  events: ReadonlyMap<string, EventFacts>;
  eventEntries: ReadonlyMap<string, EventEntry>;
  caseStudies: ReadonlyMap<string, CaseStudyFacts>;
  tours: ReadonlySet<string>;
}

function sessionFacts(book: FactBook, entry: EntryVersions, session: SessionEntry, told: Told): SessionFacts | undefined {
  const title = book.text(entry, 'title', session.title, 'name');
  if (!title) return undefined;
  const eventEntry = session.event ? told.eventEntries.get(session.event) : undefined;
  const { people } = told;
  return {
    itself: { ...book.value(entry, '', 'entry', session.documentId), kind: 'entry' },
    title,
    topic: book.text(entry, 'topic', session.topic),
    kind: session.kind ?? 'talk',
    track: book.text(entry, 'track', session.track, 'name'),
    event: session.event ? told.events.get(session.event) : undefined,
    everywhere: session.event ? told.tours.has(session.event) : false,
    happened: tookPlace(session, eventEntry),
    prominence: session.prominence === 'feature' || session.prominence === 'mention' ? session.prominence : 'auto',
    contributions: elements(book, entry, 'contributions', session.contributions).flatMap(({ element, path, aligned }) => {
      const speaker = person(people, element.speaker);
      const affiliation = book.text(entry, `${path}.affiliation`, element.affiliation, 'name', aligned) ?? speaker?.affiliation;
      // What the speaker's own entry says holds only where the contribution says nothing of that day.
      const jobTitle = book.text(entry, `${path}.jobTitle`, element.jobTitle, 'name', aligned) ?? (element.affiliation ? undefined : speaker?.jobTitle);
      return speaker || affiliation ? [{ speaker, affiliation, jobTitle, role: element.role ?? 'speaker' }] : [];
    }),
    takeaways: elements(book, entry, 'takeaways', session.takeaways).flatMap(({ element, path, aligned }) => {
      const text = book.text(entry, `${path}.text`, element.text, 'text', aligned);
      const speakers = (element.speakers ?? []).flatMap((id) => person(people, id) ?? []);
      return text ? [{ text, speakers }] : [];
    }),
    quotes: quotes(book, entry, people, session.quotes),
    metrics: metrics(book, entry, people, session.metrics),
    caseStudies: byId((session.caseStudies ?? []).map((documentId) => ({ documentId }))).flatMap(({ documentId }) => told.caseStudies.get(documentId) ?? []),
    materials: links(book, entry, 'materials', session.materials)
      .filter((link) => link.kind !== 'recordings' || session.mayPublishRecording !== false),
  };
}

/** Entries -> facts: typed values, each with its source, in an order that does not depend on the input's. */
export function collect(given: EventGraph, leaveOutForeign: boolean): Facts {
  const graph = complete(given);
  const book = new FactBook(graph, leaveOutForeign);
  const translations = new Map(graph.translations.map((t) => [`${t.uid} ${t.documentId}`, t.attributes]));
  const versions = (uid: EntryUid, documentId: string): EntryVersions => ({ uid, documentId, translated: translations.get(`${uid} ${documentId}`) });

  const native = graph.locale === graph.defaultLocale;
  const people = new Map<string, PersonFacts>();
  for (const speaker of byId(graph.speakers)) {
    const entry = versions('api::speaker.speaker', speaker.documentId);
    const name = book.plain(entry, 'name', 'name', speaker.name);
    if (!name) continue;
    people.set(speaker.documentId, {
      documentId: speaker.documentId,
      name,
      shortName: book.plain(entry, 'shortName', 'name', speaker.shortName),
      affiliation: book.plain(entry, 'affiliation', 'name', speaker.affiliation),
      jobTitle: native ? book.plain(entry, 'jobTitle', 'name', speaker.jobTitle) : undefined,
    });
  }

  // A sponsor has one language; its short name carries the article of the default one.
  const sponsors = new Map<string, Omit<SponsorshipFacts, 'tier'>>();
  for (const sponsor of byId(graph.sponsors)) {
    const entry = versions('api::sponsor.sponsor', sponsor.documentId);
    const name = (native ? book.plain(entry, 'shortName', 'name', sponsor.shortName) : undefined) ?? book.plain(entry, 'name', 'name', sponsor.name);
    if (!name) continue;
    const itself = { ...book.value(entry, '', 'entry', sponsor.documentId), kind: 'entry' as const };
    sponsors.set(sponsor.documentId, { itself, name, url: book.plain(entry, 'url', 'link', sponsor.url) });
  }

  const eventEntries = new Map(graph.events.map((event) => [event.documentId, event]));
  const events = new Map<string, EventFacts>();
  for (const event of eventsInOrder(graph.events)) {
    const told = eventFacts(book, versions('api::event.event', event.documentId), event, people, sponsors);
    if (told) events.set(event.documentId, told);
  }

  const caseStudies = new Map<string, CaseStudyFacts>();
  for (const study of byId(graph.caseStudies)) {
    const told = caseStudyFacts(book, versions('api::case-study.case-study', study.documentId), study, people);
    if (told) caseStudies.set(study.documentId, told);
  }

  // A story whose only sessions were cancelled or left out goes with them.
  const namedBy = (list: SessionEntry[]) => new Set(list.flatMap((session) => session.caseStudies ?? []));
  const named = namedBy(graph.sessions);
  const namedByTold = namedBy(graph.sessions.filter(isTold));
  for (const id of named) if (!namedByTold.has(id)) caseStudies.delete(id);

  const tours = new Set(graph.events.flatMap((event) => event.partOf ?? []));
  const told: Told = { people, events, eventEntries, caseStudies, tours };
  const sessions = inOrder(graph.sessions.filter(isTold), ({ title }) => title)
    .flatMap((session) => sessionFacts(book, versions('api::session.session', session.documentId), session, told) ?? []);

  const picked = graph.subject.kind === 'sessions';
  const home = new Set(sessions.flatMap((session) => session.event?.itself.value ?? []));
  const eventId = graph.subject.kind === 'event' ? graph.subject.event : home.size === 1 ? [...home][0] : undefined;
  const eventEntry = eventId ? eventEntries.get(eventId) : undefined;
  const parts = eventsInOrder(graph.events.filter((event) => event.partOf && event.partOf === eventId)).flatMap((event) => events.get(event.documentId) ?? []);
  const event = eventId ? events.get(eventId) : undefined;
  return {
    locale: graph.locale,
    event,
    picked,
    events: picked ? [...events].filter(([id]) => home.has(id)).map(([, facts]) => facts) : [...(event ? [event] : []), ...parts],
    parts,
    tour: eventEntry?.partOf ? events.get(eventEntry.partOf) : undefined,
    previous: eventEntry?.previous ? events.get(eventEntry.previous) : undefined,
    sessions,
    countable: graph.sessions.filter(counts).length,
    caseStudies: [...caseStudies.values()],
    slugs: new Map([...graph.events, ...graph.sessions, ...graph.speakers, ...graph.sponsors, ...graph.caseStudies].flatMap(({ documentId, slug }) => (slug ? [[documentId, slug]] : []))),
    all: book.all,
  };
}
