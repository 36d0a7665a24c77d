import type { Core } from '@strapi/strapi';
import type { Ask } from '../../../../shared/contracts/afterwards';
import { tidyText } from '../../engine/facts/tidy-text';
import { isOpen, type AskRow } from '../ask-row';
import { makeToken } from '../links/ask-token';
import { linkKey } from '../links/link-key';
import { pageAddress } from '../links/page-address';
import { moment } from '../page/times';
import { languageOf, sayIn } from '../page/words';
import type { Place } from './ask-places';

export interface DescribeRequest {
  /** Of the admin's request: links lead there unless config/server.ts says where the site is. */
  origin: string;
  now: Date;
}

const stateOf = (row: AskRow, isAnswered: boolean, now: Date): Ask['state'] => {
  if (row.revokedAt !== null) return 'revoked';
  // Whoever answered need not be asked again, whether or not the link still works.
  if (isAnswered) return 'answered';
  return isOpen(row, now) ? 'open' : 'expired';
};

/** What goes into a mail, in the language of the page. One line each for what comes from entries: a subject has no second. */
const messageOf = ({ session, speaker }: Place, row: AskRow, url: string): Ask['message'] => {
  const language = languageOf(row.pageLocale) ?? 'en';
  const say = sayIn(language);
  const values = {
    session: tidyText(session.title),
    speaker: tidyText(speaker.name),
    event: tidyText(session.event?.name ?? '') || say('message.thisEvent'),
    url,
    until: moment(language, session.event?.timezone ?? 'UTC', row.expiresAt),
  };
  return { subject: say('message.subject', values), text: say('message.text', values) };
};

/** Makes asks presentable: derives the link again, which is stored nowhere, and the message that carries it. */
export function describeAsk(strapi: Core.Strapi, { origin, now }: DescribeRequest): (place: Place, row: AskRow, isAnswered: boolean) => Ask {
  const key = linkKey(strapi);
  return (place, row, isAnswered) => {
    const url = isOpen(row, now) ? pageAddress(strapi, origin, makeToken(key, row)) : '';
    const { session, speaker } = place;
    return {
      id: row.documentId,
      session: { documentId: session.documentId, title: session.title },
      speaker,
      url,
      state: stateOf(row, isAnswered, now),
      locale: row.pageLocale,
      expiresAt: new Date(row.expiresAt).toISOString(),
      mailedAt: row.mailedAt === null ? null : new Date(row.mailedAt).toISOString(),
      mailedTo: row.mailedTo,
      message: url === '' ? { subject: '', text: '' } : messageOf(place, row, url),
    };
  };
}
