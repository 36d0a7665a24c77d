import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Ask, AskSpeakers } from '../../../../shared/contracts/afterwards';
import { whenFree } from '../../database/when-free';
import { newDocumentId } from '../../documents/new-document-id';
import type { Asker } from '../../drafts/asker';
import { resolveDefaultLocale } from '../default-locale';
import { newNonce } from '../links/ask-token';
import { languageOf } from '../page/words';
import { askPlaces, type Place } from './ask-places';
import { askRows } from './ask-rows';
import type { DescribeRequest } from './describe-ask';
import { withAsks } from './list-asks';
import { renewed } from './renew-ask';

/** A knex insert of many rows is one compound select on SQLite, which takes 500 at most. */
const rowsAtOnce = 100;

interface AskSpeakersRequest extends DescribeRequest {
  body: AskSpeakers.Request['body'];
  askedBy: Asker;
}

const chosen = (places: Place[], { sessions, speakers }: AskSpeakers.Request['body']): Place[] =>
  places.filter(({ session, speaker, dropped }) =>
    dropped === null && (!sessions || sessions.includes(session.documentId)) && (!speakers || speakers.includes(speaker.documentId)));

/**
 * Makes a link for each speaker of these sessions. Open ones are kept as they are; expired ones are renewed unless they
 * were answered; what somebody revoked stays so until it is renewed by hand. Asking twice at once makes one link each.
 * @throws NotFoundError when there is no such event; ValidationError when nobody is there to be asked
 */
export async function askSpeakers(strapi: Core.Strapi, { body, askedBy, ...request }: AskSpeakersRequest): Promise<Ask[]> {
  const places = chosen((await askPlaces(strapi, body.event)).places, body);
  if (places.length === 0) {
    throw new errors.ValidationError('There is nobody to ask: none of these sessions names a speaker, or they were cancelled. Add speakers to the sessions first.');
  }
  const { now } = request;
  const sessions = [...new Set(places.map(({ session }) => session.documentId))];
  const siteLocale = await resolveDefaultLocale(strapi);
  const localeFor = ({ session }: Place) =>
    body.locale ?? (session.language && languageOf(session.language) ? session.language.slice(0, 35) : siteLocale);
  const fresh = renewed(now, body.daysOpen);
  const uid = 'plugin::recap.ask';
  const rows = places.map((place) => ({
    document_id: newDocumentId(strapi, uid),
    session_document_id: place.session.documentId,
    speaker_document_id: place.speaker.documentId,
    page_locale: localeFor(place),
    nonce: newNonce(),
    expires_at: fresh.expiresAt,
    asked_by: JSON.stringify(askedBy),
    created_at: now,
    updated_at: now,
    published_at: now,
  }));
  await whenFree(strapi, () => strapi.db.transaction(async ({ trx }) => {
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      await trx(strapi.db.metadata.get(uid).tableName).insert(rows.slice(from, from + rowsAtOnce))
        .onConflict(['session_document_id', 'speaker_document_id']).ignore();
    }
    const { asks, answered } = await askRows(strapi, sessions);
    const wanted = new Set(places.map(({ session, speaker }) => `${session.documentId} ${speaker.documentId}`));
    const lapsed = asks.filter((row) => wanted.has(`${row.sessionDocumentId} ${row.speakerDocumentId}`)
      && row.revokedAt === null && new Date(row.expiresAt).getTime() <= now.getTime() && !answered.has(row.documentId));
    for (const { documentId } of lapsed) {
      await strapi.db.query(uid).updateMany({ where: { documentId }, data: { ...renewed(now, body.daysOpen), ...(body.locale ? { pageLocale: body.locale } : {}) } });
    }
  }));
  return (await withAsks(strapi, places, request)).flatMap(({ ask }) => (ask ? [ask] : []));
}
