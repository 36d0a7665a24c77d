import type { SubjectRequest } from '../../shared/contracts/previews';

/** Types that have one version per language; a link to them must say which. */
const localised = new Set(['api::event.event', 'api::session.session', 'api::case-study.case-study', 'api::recap.recap']);

export interface EntryAddress {
  uid: string;
  documentId: string;
  locale?: string;
  /** Attribute path to scroll to: `figures`, `metrics.1.value`. */
  path?: string;
}

/** The query parameter that names the field to scroll to. */
export const fieldParameter = 'recapField';

/** Where the content manager edits an entry. */
export const entryAddress = ({ uid, documentId, locale, path }: EntryAddress): string => {
  const query = new URLSearchParams();
  if (locale && localised.has(uid)) query.set('plugins[i18n][locale]', locale);
  if (path) query.set(fieldParameter, path);
  const search = query.toString();
  return `/content-manager/collection-types/${uid}/${documentId}${search ? `?${search}` : ''}`;
};

/** The preview page of a subject, with its own address. */
export const previewAddress = (subject: SubjectRequest, locale?: string): string => {
  const query = new URLSearchParams('event' in subject ? { event: subject.event } : { sessions: subject.sessions.join(',') });
  if (locale) query.set('locale', locale);
  return `/plugins/recap/preview?${query.toString()}`;
};

/** The Import page; for an event, with that event chosen. */
export const importAddress = (event?: string): string => `/plugins/recap/import${event ? `?${new URLSearchParams({ event }).toString()}` : ''}`;

/** One import: it can be left and come back to. */
export const importOf = (id: string): string => `/plugins/recap/import/${id}`;

/** Its source once more, where that is an address. */
export const importAgain = (url: string | null, event: string | null): string => {
  const query = new URLSearchParams({ ...(url ? { url } : {}), ...(event ? { event } : {}) }).toString();
  return `/plugins/recap/import${query ? `?${query}` : ''}`;
};

/** The page After the event of an event. */
export const afterwardsAddress = (event: string): string => `/plugins/recap/afterwards/${event}`;

/** The links that an event's speakers are asked by. */
export const asksAddress = (event: string): string => `/plugins/recap/asks/${event}`;

/** Where an update of a recap is reviewed, and where its earlier texts are. */
export const recapPageAddress = (page: 'update' | 'revisions', documentId: string, locale?: string): string =>
  `/plugins/recap/${page}/${documentId}${locale ? `?locale=${locale}` : ''}`;
