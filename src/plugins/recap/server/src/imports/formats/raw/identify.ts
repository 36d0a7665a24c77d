import type { Problem } from '../../programme';
import { momentText, sessionTraits, shortHash, steadyIdentifier } from './identity';
import type { RawSession } from './raw-programme';

const inOrder = (one: RawSession, other: RawSession): number => {
  const [first, second] = [one, other].map((session) => JSON.stringify([momentText(session.start), ...sessionTraits(session)]));
  return first! < second! ? -1 : first! > second! ? 1 : 0;
};

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
    groups.set(wanted, [...(groups.get(wanted) ?? []), session]);
  }
  const taken = new Set(groups.keys());
  for (const [wanted, group] of groups) {
    const [first, ...others] = group.length === 1 ? group : [...group].sort(inOrder);
    identifiers.set(first!, wanted);
    for (const session of others) {
      const apart = wanted.startsWith('~') ? wanted : `${wanted}~${shortHash(...sessionTraits(session))}`;
      let own = apart;
      for (let count = 2; taken.has(own); count++) own = `${apart}-${count}`;
      taken.add(own);
      identifiers.set(session, own);
    }
    if (others.length > 0 && steadyIdentifier(first!.identifier) !== null) {
      problems.push({
        code: 'identifier-used-twice', severity: 'changed', place: others[0]!.place, values: { identifier: wanted, count: group.length },
        message: `Sessions with the same identifier "${wanted}": ${group.length}. They are kept apart by start, room and title; when one of these changes, it counts as a new session.`,
      });
    }
  }
  if (derived > 0) {
    problems.push({
      code: 'sessions-without-identifier', severity: 'note', place: {}, values: { count: derived },
      message: `Sessions without an identifier: ${derived}. They are recognised again by start, room and title; when one of these changes, it counts as a new session.`,
    });
  }
  return identifiers;
}
