import type { Facts, SessionFacts, TextFact } from '../facts/types';
import { substance } from './substance';
import type { OutlineSection, SessionGroup } from './types';

const BESIDE: ReadonlySet<string> = new Set(['ceremony', 'activity', 'social', 'closing']);
const GROUPED_FROM = 8;
const LARGE = 50;

function byTrack(sessions: SessionFacts[]): Map<string, { track?: TextFact; sessions: SessionFacts[] }> {
  const tracks = new Map<string, { track?: TextFact; sessions: SessionFacts[] }>();
  for (const session of sessions) {
    const group = tracks.get(session.track?.value ?? '') ?? { track: session.track, sessions: [] };
    group.sessions.push(session);
    tracks.set(session.track?.value ?? '', group);
  }
  return tracks;
}

/** One group a track where there are several tracks and enough sessions; else one group. */
function groups(sessions: SessionFacts[]): SessionGroup[] {
  const tracks = byTrack(sessions);
  const split = sessions.length > GROUPED_FROM && tracks.size > 1 && tracks.size <= sessions.length / 2;
  const parts = split ? [...tracks.values()] : [{ track: undefined, sessions }];
  return parts.map(({ track, sessions: members }) => {
    const isTold = (session: SessionFacts) =>
      substance(session) > 0 || session.prominence === 'feature' || (session.topic !== undefined && session.contributions.length === 0);
    const told = members.filter(isTold);
    const rest = members.filter((session) => !isTold(session));
    return {
      track,
      told,
      gapped: rest.filter((session) => session.topic),
      titled: rest.filter((session) => !session.topic),
    };
  });
}

const speaks = ({ contributions }: SessionFacts): boolean => contributions.some(({ role }) => role !== 'moderator');

/** An hour for lightning talks, of which none is entered by itself. */
const isSlot = (session: SessionFacts): boolean => session.kind === 'lightning' && !speaks(session) && session.topic === undefined;

/** Told sessions that no story tells -> their sections. */
export function sessionSections(told: SessionFacts[], inStories: ReadonlySet<SessionFacts>): OutlineSection[] {
  const free = told.filter((session) => session.happened && !inStories.has(session));
  const planned = told.filter((session) => !session.happened);
  const brief = (kind: 'lightning' | 'workshop' | 'beside', test: (session: SessionFacts) => boolean): Extract<OutlineSection, { role: 'brief' }>[] => {
    const sessions = free.filter((session) => substance(session) === 0 && test(session));
    return sessions.length > 0 ? [{ role: 'brief', kind, sessions }] : [];
  };
  const isBrief = (kind: string) => kind === 'lightning' || kind === 'workshop' || BESIDE.has(kind);
  // An opening that names nobody and says nothing has only its title to give.
  const opens = (session: SessionFacts) => session.kind === 'opening' && (speaks(session) || substance(session) > 0);
  const opening = free.filter(opens);
  const keynotes = free.filter(({ kind }) => kind === 'keynote');
  const talks = free.filter((s) => s.kind !== 'opening' && s.kind !== 'keynote' && (!isBrief(s.kind) || substance(s) > 0));
  const rich = (session: SessionFacts) => substance(session) > 0 || session.topic !== undefined;
  return [
    ...(opening.length > 0 ? [{ role: 'opening' as const, sessions: opening }] : []),
    ...(keynotes.length > 0
      ? [{ role: 'keynotes' as const, told: keynotes.filter(rich), mentioned: keynotes.filter((session) => !rich(session)) }]
      : []),
    ...(talks.length > 0 ? [{ role: 'sessions' as const, groups: groups(talks) }] : []),
    ...brief('workshop', ({ kind }) => kind === 'workshop'),
    ...brief('lightning', (session) => session.kind === 'lightning' && !isSlot(session)),
    ...brief('beside', (session) => BESIDE.has(session.kind) || isSlot(session) || (session.kind === 'opening' && !opens(session))),
    ...(planned.length > 0 ? [{ role: 'programme' as const, sessions: planned }] : []),
  ];
}

/** What a large programme held, track by track. */
export function trackSection(facts: Facts): OutlineSection[] {
  if (facts.picked || facts.sessions.length <= LARGE) return [];
  const tracks = [...byTrack(facts.sessions).values()].flatMap(({ track, sessions }) => (track ? [{ track, sessions }] : []));
  if (tracks.length < 2) return [];
  return [{ role: 'tracks', tracks: tracks.sort((a, b) => b.sessions.length - a.sessions.length || (a.track.value < b.track.value ? -1 : 1)) }];
}
