import type { SessionEntry } from '../engine/entries';

/** The one person whose words a session's are, unless somebody else is named: who moderates doesn't count. */
export function soleSpeaker({ contributions }: Pick<SessionEntry, 'contributions'>): string | null {
  const [only, ...others] = (contributions ?? []).filter(({ role, speaker, affiliation }) => role !== 'moderator' && (speaker || affiliation));
  return others.length === 0 ? (only?.speaker ?? null) : null;
}
