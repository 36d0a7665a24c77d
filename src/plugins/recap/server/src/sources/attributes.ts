import type {
  CaseStudyEntry, Entry, EntryUid, EventEntry, SessionEntry, SpeakerEntry, SponsorEntry,
} from '../engine/entries';

/** One type of entry a recap is made of: what it is called, and the attributes that are read. */
export interface SourceType {
  uid: EntryUid;
  /** For people: "7 sessions exist as drafts". */
  noun: { one: string; many: string };
  /** The attribute that names an entry. */
  title: string;
  localised: boolean;
  scalars: string[];
  components: string[];
  /** Relations of the entry itself, read as documentIds. */
  relations: string[];
  media: string[];
}

type Own<T extends Entry> = Exclude<keyof T, 'documentId' | 'slug' | 'state'>;

/** Every attribute of the entry, each in one of the lists: leaving one out doesn't compile. */
const type = <T extends Entry>(
  about: Pick<SourceType, 'uid' | 'noun' | 'localised'> & { title: Own<T> & string },
  attributes: { [K in Own<T>]-?: 'scalar' | 'component' | 'relation' | 'media' },
): SourceType => {
  const named = Object.entries(attributes) as [string, 'scalar' | 'component' | 'relation' | 'media'][];
  const those = (kind: string) => named.filter(([, its]) => its === kind).map(([name]) => name);
  return {
    ...about,
    scalars: ['slug', ...those('scalar')],
    components: those('component'),
    relations: those('relation'),
    media: those('media'),
  };
};

export const eventType = type<EventEntry>(
  { uid: 'api::event.event', noun: { one: 'event', many: 'events' }, title: 'name', localised: true },
  {
    name: 'scalar', shortName: 'scalar', series: 'scalar', edition: 'scalar', previous: 'relation', kind: 'scalar',
    theme: 'scalar', summary: 'scalar', openingLine: 'scalar', startsAt: 'scalar', endsAt: 'scalar',
    datesKnown: 'scalar', timezone: 'scalar', places: 'component', partOf: 'relation', figures: 'component',
    organisers: 'component', sponsorships: 'component', highlights: 'component', strands: 'component',
    quotes: 'component', metrics: 'component', materials: 'component', nextSteps: 'component', cover: 'media',
    coverAlt: 'scalar', coverCredit: 'scalar', coverLicence: 'scalar', tookPlaceAsPlanned: 'scalar',
  },
);

export const sessionType = type<SessionEntry>(
  { uid: 'api::session.session', noun: { one: 'session', many: 'sessions' }, title: 'title', localised: true },
  {
    title: 'scalar', topic: 'scalar', kind: 'scalar', abstract: 'scalar', startsAt: 'scalar', endsAt: 'scalar',
    track: 'scalar', event: 'relation', outcome: 'scalar', prominence: 'scalar', contributions: 'component',
    takeaways: 'component', quotes: 'component', metrics: 'component', caseStudies: 'relation',
    materials: 'component', mayPublishRecording: 'scalar',
  },
);

export const caseStudyType = type<CaseStudyEntry>(
  {
    uid: 'api::case-study.case-study', noun: { one: 'case study', many: 'case studies' }, title: 'organisation', localised: true,
  },
  {
    organisation: 'scalar', shortName: 'scalar', sector: 'scalar', about: 'scalar', summary: 'scalar',
    technologies: 'component', metrics: 'component', points: 'component', approvedByOrganisation: 'scalar',
    url: 'scalar', events: 'relation',
  },
);

export const speakerType = type<SpeakerEntry>(
  { uid: 'api::speaker.speaker', noun: { one: 'speaker', many: 'speakers' }, title: 'name', localised: false },
  { name: 'scalar', shortName: 'scalar', jobTitle: 'scalar', affiliation: 'scalar', country: 'scalar' },
);

export const sponsorType = type<SponsorEntry>(
  { uid: 'api::sponsor.sponsor', noun: { one: 'sponsor', many: 'sponsors' }, title: 'name', localised: false },
  { name: 'scalar', shortName: 'scalar', url: 'scalar' },
);

/** Every type a recap is made of. Who asks for one must be allowed to read all of them. */
export const sourceTypes: readonly SourceType[] = [eventType, sessionType, caseStudyType, speakerType, sponsorType];
