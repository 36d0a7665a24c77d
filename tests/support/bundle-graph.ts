/**
 * An event graph made from a content bundle, without Strapi: what the engine's tests and printed drafts stand on.
 * A bundle's slugs serve as documentIds. Entries marked `"draft": true` are withheld, as they would be on a site.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type {
  CaseStudyEntry, Entry, EntryState, EntryUid, EventEntry, EventGraph, GraphSubject, SessionEntry, SpeakerEntry, SponsorEntry, Translation,
  Withheld,
} from '../../src/plugins/recap/server/src/engine/entries';

interface BundledEntry {
  slug: string;
  draft?: boolean;
  locales?: Record<string, Record<string, unknown>>;
}
type Bundled<T extends Entry> = Omit<T, keyof Entry> & BundledEntry;

export interface Bundle {
  events: Bundled<EventEntry>[];
  sessions: Bundled<SessionEntry>[];
  speakers: Bundled<SpeakerEntry>[];
  sponsors: Bundled<SponsorEntry>[];
  caseStudies: (Bundled<CaseStudyEntry> & { sessions?: string[] })[];
}

export interface BundleGraphChoice {
  /** Slug of the subject's event; without it, the first event that is no part of another. */
  subject?: string;
  /** Slugs of sessions picked by hand, instead of an event. */
  sessions?: string[];
  /** Default: the default language. */
  locale?: string;
  /** Default: en. */
  defaultLocale?: string;
  /** Tell entries marked as drafts too. */
  includeDrafts?: boolean;
}

/** @param directory a folder with events.json, sessions.json, speakers.json, sponsors.json, case-studies.json; a missing file is an empty list */
export function readBundle(directory: string): Bundle {
  const list = <T>(file: string): T[] => {
    const full = path.join(directory, file);
    return existsSync(full) ? (JSON.parse(readFileSync(full, 'utf8')) as T[]) : [];
  };
  return {
    events: list('events.json'),
    sessions: list('sessions.json'),
    speakers: list('speakers.json'),
    sponsors: list('sponsors.json'),
    caseStudies: list('case-studies.json'),
  };
}

const uids = {
  events: 'api::event.event',
  sessions: 'api::session.session',
  speakers: 'api::speaker.speaker',
  sponsors: 'api::sponsor.sponsor',
  caseStudies: 'api::case-study.case-study',
} as const satisfies Record<keyof Bundle, EntryUid>;

const unique = <T>(values: Iterable<T>): T[] => [...new Set(values)];

/** @throws Error when the subject is not in the bundle. */
export function bundleGraph(bundle: Bundle, choice: BundleGraphChoice = {}): EventGraph {
  const defaultLocale = choice.defaultLocale ?? 'en';
  const locale = choice.locale ?? defaultLocale;
  const subject = subjectOf(bundle, choice);
  const eventSlugs = eventsOf(bundle, subject);
  const told = storiesOf(bundle, subject, eventSlugs);
  const withheld: Withheld[] = [];
  const translations: Translation[] = [];

  const pick = <T extends BundledEntry>(type: keyof Bundle, entries: T[], wanted: (entry: T) => boolean, title: (entry: T) => string) =>
    entries.filter(wanted).flatMap((entry) => {
      const { draft, locales, ...attributes } = entry;
      const uid = uids[type];
      if (draft && !choice.includeDrafts) {
        withheld.push({ uid, documentId: entry.slug, title: title(entry), state: 'draft' });
        return [];
      }
      const translated = locale === defaultLocale ? undefined : locales?.[locale];
      if (translated) translations.push({ uid, documentId: entry.slug, attributes: translated });
      const state: EntryState = draft ? 'draft' : 'published';
      return [{ ...attributes, documentId: entry.slug, state }];
    });

  const events = pick('events', bundle.events, (e) => eventSlugs.has(e.slug), (e) => e.name);
  const sessions = pick('sessions', bundle.sessions, (s) => told.sessions.has(s.slug), (s) => s.title).map((session) => ({
    ...session,
    caseStudies: unique([...(session.caseStudies ?? []), ...bundle.caseStudies.filter((c) => c.sessions?.includes(session.documentId)).map((c) => c.slug)]),
  }));
  const caseStudies = pick('caseStudies', bundle.caseStudies, (c) => told.caseStudies.has(c.slug), (c) => c.organisation);
  const people = peopleOf(sessions, events, caseStudies);
  const paying = new Set(events.flatMap((event) => event.sponsorships ?? []).map((sponsorship) => sponsorship.sponsor));
  return {
    subject,
    locale,
    defaultLocale,
    events,
    sessions,
    speakers: pick('speakers', bundle.speakers, (s) => people.has(s.slug), (s) => s.name),
    sponsors: pick('sponsors', bundle.sponsors, (s) => paying.has(s.slug), (s) => s.name),
    caseStudies,
    translations,
    withheld,
  };
}

function subjectOf(bundle: Bundle, choice: BundleGraphChoice): GraphSubject {
  if (choice.sessions) return { kind: 'sessions', sessions: choice.sessions };
  const event = choice.subject === undefined
    ? bundle.events.find((e) => !e.partOf)
    : bundle.events.find((e) => e.slug === choice.subject);
  if (!event) throw new Error(`The bundle has no event ${choice.subject ?? ''}`);
  return { kind: 'event', event: event.slug };
}

/** The subject's event, its parts, the tour it is part of, its previous edition; for picked sessions their events and tours. */
function eventsOf(bundle: Bundle, subject: GraphSubject): Set<string> {
  const find = (slug: string | null | undefined) => bundle.events.find((e) => e.slug === slug);
  const slugs = new Set<string>();
  const add = (slug: string | null | undefined) => {
    if (find(slug) && slug) slugs.add(slug);
  };
  if (subject.kind === 'event') {
    add(subject.event);
    for (const part of bundle.events.filter((e) => e.partOf === subject.event)) add(part.slug);
    add(find(subject.event)?.partOf);
    add(find(subject.event)?.previous);
    return slugs;
  }
  for (const session of bundle.sessions.filter((s) => subject.sessions.includes(s.slug))) {
    add(session.event);
    add(find(session.event)?.partOf);
  }
  return slugs;
}

/** Sessions of the subject (its parts' and its tour's included) and the case studies they or these events tell. */
function storiesOf(bundle: Bundle, subject: GraphSubject, eventSlugs: Set<string>): { sessions: Set<string>; caseStudies: Set<string> } {
  const own = subject.kind === 'event' ? bundle.events.find((e) => e.slug === subject.event) : undefined;
  const hosting = new Set([...eventSlugs].filter((slug) => slug !== own?.previous));
  const sessions = bundle.sessions.filter((s) =>
    subject.kind === 'sessions' ? subject.sessions.includes(s.slug) : s.event != null && hosting.has(s.event));
  const slugs = new Set(sessions.map((s) => s.slug));
  const linked = new Set(sessions.flatMap((s) => s.caseStudies ?? []));
  const caseStudies = bundle.caseStudies.filter((c) =>
    linked.has(c.slug)
    || c.sessions?.some((s) => slugs.has(s))
    || (subject.kind === 'event' && c.events?.some((e) => hosting.has(e))));
  return { sessions: slugs, caseStudies: new Set(caseStudies.map((c) => c.slug)) };
}

function peopleOf(sessions: SessionEntry[], events: EventEntry[], caseStudies: CaseStudyEntry[]): Set<string> {
  const quotes = [...sessions, ...events].flatMap((entry) => entry.quotes ?? []).map((quote) => quote.speaker);
  const metrics = [...sessions, ...events, ...caseStudies].flatMap((entry) => entry.metrics ?? []).map((metric) => metric.saidBy);
  const contributions = sessions.flatMap((session) => session.contributions ?? []).map((contribution) => contribution.speaker);
  const takeaways = sessions.flatMap((session) => session.takeaways ?? []).flatMap((takeaway) => takeaway.speakers ?? []);
  return new Set([...quotes, ...metrics, ...contributions, ...takeaways].filter((slug): slug is string => slug != null));
}
