import { createHash } from 'node:crypto';
import type { GraphSubject } from '../engine/entries';

/** The same subject has the same key: an event's documentId, or a hash of the sessions picked, in any order. */
export const subjectKey = (subject: GraphSubject): string =>
  subject.kind === 'event'
    ? subject.event
    : `sessions-${createHash('sha256').update(JSON.stringify([...new Set(subject.sessions)].sort())).digest('hex').slice(0, 32)}`;

/** One claim for each language a subject's recap is made in. */
export const claimKey = (subject: string, locale: string): string => `${subject} ${locale}`;

/** The language a claim stands for. */
export const localeOfClaim = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);
