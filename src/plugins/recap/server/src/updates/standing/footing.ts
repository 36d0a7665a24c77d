import type { Core } from '@strapi/strapi';
import { inParts } from '../../database/in-parts';
import { newDocumentId } from '../../documents/new-document-id';
import type { RevisionSources } from '../../drafts/revision';
import type { EntryUid, EventGraph } from '../../engine/entries';
import type { RecapKey } from './recap-key';

/** An entry that a recap stands on. */
export interface Footing {
  entryUid: EntryUid;
  entryDocumentId: string;
}

const uid = 'plugin::recap.source';

const those = (entryUid: EntryUid, documentIds: string[]): Footing[] => documentIds.map((entryDocumentId) => ({ entryUid, entryDocumentId }));

const ids = (entries: { documentId: string }[]): string[] => entries.map(({ documentId }) => documentId);

/** All that was looked at: tours and previous editions too, and what is held back because it isn't published. */
export const footingOfGraph = ({ events, sessions, caseStudies, speakers, sponsors, withheld }: EventGraph): Footing[] => [
  ...those('api::event.event', ids(events)),
  ...those('api::session.session', ids(sessions)),
  ...those('api::case-study.case-study', ids(caseStudies)),
  ...those('api::speaker.speaker', ids(speakers)),
  ...those('api::sponsor.sponsor', ids(sponsors)),
  ...withheld.map(({ uid: entryUid, documentId }) => ({ entryUid, entryDocumentId: documentId })),
];

/** What a generation was made from: it may come back after it has gone. */
export const footingOfSources = ({ subject, events, sessions, caseStudies, speakers, sponsors }: RevisionSources): Footing[] => [
  ...(subject.kind === 'event' ? those('api::event.event', [subject.event]) : those('api::session.session', subject.sessions)),
  ...those('api::event.event', events),
  ...those('api::session.session', sessions),
  ...those('api::case-study.case-study', caseStudies),
  ...those('api::speaker.speaker', speakers),
  ...those('api::sponsor.sponsor', sponsors),
];

export const footingText = ({ entryUid, entryDocumentId }: Footing): string => `${entryUid} ${entryDocumentId}`;

/** The entries that some recaps stand on, as stored. */
export const storedFooting = (strapi: Core.Strapi, recapDocumentIds: string[]): Promise<(Footing & RecapKey & { id: number })[]> =>
  inParts([...new Set(recapDocumentIds)], (part) => strapi.db.query(uid).findMany({ where: { recapDocumentId: { $in: part } } }));

/** Stores what a recap stands on; writes only what is different. @returns whether anything was */
export async function storeFooting(strapi: Core.Strapi, recap: RecapKey, footing: Footing[]): Promise<boolean> {
  const wanted = new Map(footing.map((entry) => [footingText(entry), entry]));
  const stored = (await storedFooting(strapi, [recap.recapDocumentId])).filter(({ recapLocale }) => recapLocale === recap.recapLocale);
  const there = new Set(stored.map(footingText));
  const gone = stored.filter((entry) => !wanted.has(footingText(entry))).map(({ id }) => String(id));
  await inParts(gone, async (part) => {
    await strapi.db.query(uid).deleteMany({ where: { id: { $in: part.map(Number) } } });
    return [];
  });
  const fresh = [...wanted].filter(([text]) => !there.has(text)).map(([, { entryUid, entryDocumentId }]) => ({ ...recap, entryUid, entryDocumentId }));
  const { tableName } = strapi.db.metadata.get(uid);
  const now = new Date();
  for (let from = 0; from < fresh.length; from += 500) {
    const rows = fresh.slice(from, from + 500).map((row) => ({
      document_id: newDocumentId(strapi, uid),
      recap_document_id: row.recapDocumentId,
      recap_locale: row.recapLocale,
      entry_uid: row.entryUid,
      entry_document_id: row.entryDocumentId,
      created_at: now,
      updated_at: now,
      published_at: now,
    }));
    // Somebody else may be looking at the same recap at the same time.
    await strapi.db.connection(tableName).insert(rows).onConflict(['recap_document_id', 'recap_locale', 'entry_uid', 'entry_document_id']).ignore();
  }
  return gone.length + fresh.length > 0;
}

/** Recaps that stand on any of these entries. */
export const recapsStandingOn = (strapi: Core.Strapi, documentIds: string[]): Promise<RecapKey[]> =>
  inParts([...new Set(documentIds)], (part) =>
    strapi.db.query(uid).findMany({ select: ['recapDocumentId', 'recapLocale'], where: { entryDocumentId: { $in: part } } }));
