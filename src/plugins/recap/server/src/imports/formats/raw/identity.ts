import { createHash } from 'node:crypto';
import { oneLine } from '../text/clean';
import type { Moment, RawSession } from './raw-programme';

export const momentText = (moment: Moment | null): string =>
  moment === null ? '' : moment.is === 'local' ? moment.local : new Date(moment.instant).toISOString();

/** Sixteen hexadecimal digits of the parts, which are told apart however they are divided. */
export const shortHash = (...parts: string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);

/** Compared, not shown: case, accents and punctuation make no difference. */
export function folded(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
  return oneLine(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '));
}

/**
 * What tells a session from others where the source has no identifier: start, room and title; where neither start nor
 * room are known, track and speakers. Never the title alone.
 */
export function sessionTraits(session: RawSession): string[] {
  const start = momentText(session.start);
  const room = folded(session.room ?? '');
  const title = folded(session.title ?? '');
  if (start !== '' || room !== '') return [start, room, title];
  return ['', '', title, folded(session.track ?? ''), ...session.contributions.map(({ person }) => person).sort()];
}

const longest = 200;

/** The source's own identifier, fit to be a key: one line, and bounded without two becoming one. */
export function steadyIdentifier(identifier: string | null): string | null {
  const line = oneLine(identifier ?? '');
  if (line === '') return null;
  return line.length <= longest ? line : `${line.slice(0, longest - 17).replace(/[\ud800-\udbff]$/, '')}~${shortHash(line)}`;
}
