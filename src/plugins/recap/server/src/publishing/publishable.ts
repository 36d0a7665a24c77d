/** A type whose entries are published with an event, and what of it matters for that. */
export interface PublishableType {
  uid: 'api::event.event' | 'api::case-study.case-study' | 'api::session.session';
  nouns: string;
  /** The attribute an entry is called by. */
  title: string;
  /** Relations to types with drafts: Strapi drops such a link when its target isn't published yet. */
  links: string[];
}

/** In the order that keeps links: what is linked to comes before what links to it. */
export const publishableTypes: readonly PublishableType[] = [
  { uid: 'api::event.event', nouns: 'events', title: 'name', links: ['partOf', 'previous'] },
  { uid: 'api::case-study.case-study', nouns: 'case studies', title: 'organisation', links: ['events'] },
  { uid: 'api::session.session', nouns: 'sessions', title: 'title', links: ['event', 'caseStudies'] },
];

/** documentIds of entries to publish, by type. Events stand with a tour before its parts. */
export type Selection = Record<PublishableType['uid'], string[]>;
