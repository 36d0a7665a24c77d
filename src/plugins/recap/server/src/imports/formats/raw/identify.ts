import { problem } from '../../problem';
import type { Problem } from '../../programme';
import { momentText, sessionTraits, shortHash, steadyIdentifier } from './identity';
import type { RawSession } from './raw-programme';

/** The same order whatever the file's: by start, then by what else tells them apart. */
function inOrder(group: readonly RawSession[]): RawSession[] {
  const keyed = group.map((session) => ({ session, key: JSON.stringify([momentText(session.start), ...sessionTraits(session)]) }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)).map(({ session }) => session);
}

/**
 * An identifier for each session, unique and the same tomorrow, whatever the order in the file: the source's own where it is
 * used once; of several with the same one the earliest keeps it, the others add what they are told apart by.
 */
export function identify(sessions: readonly RawSession[], problems: Problem[]): Map<RawSession, string> {
  const identifiers = new Map<RawSession, string>();
  const groups = new Map<string, RawSession[]>();
  let derived = 0;
  for (const session of sessions) {
    const given = steadyIdentifier(session.identifier);
    if (given === null) derived++;
    const wanted = given ?? `~${shortHash(...sessionTraits(session))}`;
    const group = groups.get(wanted);
    if (group === undefined) groups.set(wanted, [session]);
    else group.push(session);
  }
  const taken = new Set(groups.keys());
  const counts = new Map<string, number>();
  for (const [wanted, group] of groups) {
    const [first, ...others] = group.length === 1 ? group : inOrder(group);
    identifiers.set(first!, wanted);
    for (const session of others) {
      const apart = wanted.startsWith('~') ? wanted : `${wanted}~${shortHash(...sessionTraits(session))}`;
      let own = apart;
      // Counted on from where the last one found its number: thousands may be alike.
      for (let count = (counts.get(apart) ?? 1) + 1; taken.has(own); count++) {
        own = `${apart}-${count}`;
        counts.set(apart, count);
      }
      taken.add(own);
      identifiers.set(session, own);
    }
    if (others.length > 0 && steadyIdentifier(first!.identifier) !== null) {
      problems.push(problem('identifier-used-twice', {
        severity: 'changed', place: others[0]!.place, values: { identifier: wanted, count: group.length },
        message: `Sessions with the same identifier "${wanted}": ${group.length}. They are kept apart by start, room and title; when one of these changes, it counts as a new session.`,
      }));
    }
  }
  if (derived > 0) {
    problems.push(problem('sessions-without-identifier', {
      severity: 'note', place: {}, values: { count: derived },
      message: `Sessions without an identifier: ${derived}. They are recognised again by start, room and title; when one of these changes, it counts as a new session.`,
    }));
  }
  return identifiers;
}
