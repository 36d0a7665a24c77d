import type { RecapLength } from '../../../../shared/options';
import type { SessionFacts } from '../facts/types';
import { substance } from './substance';
import type { Selection } from './types';

/** Up to this many sessions, all are told. */
const ALL_UP_TO: Record<RecapLength, number> = { short: 10, standard: 50, full: 50 };
/** Beyond that, this many are chosen. */
const CHOSEN: Record<RecapLength, number> = { short: 6, standard: 14, full: 40 };
const KEYNOTES = 5;

const rank = (session: SessionFacts): number =>
  (session.prominence === 'feature' ? 1_000 : session.prominence === 'mention' ? 500 : 0) + (session.kind === 'opening' || session.kind === 'keynote' ? 100 : 0)
  + (session.caseStudies.length > 0 ? 10 : 0) + substance(session);

/**
 * Chooses the sessions that a recap tells: all that were picked by hand, and all of a small event; of a large one those
 * marked to be featured or mentioned, the keynotes, then those with the most to tell. A session with nothing but a title
 * is not chosen from many.
 */
export function select(sessions: SessionFacts[], length: RecapLength, picked: boolean): Selection {
  if (picked || sessions.length <= ALL_UP_TO[length]) return { sessions, criterion: '' };
  const ranked = sessions
    .map((session, index) => ({ session, index, rank: rank(session) }))
    .filter((candidate) => candidate.rank > 0)
    .sort((a, b) => b.rank - a.rank || a.index - b.index);
  let keynotes = 0;
  const chosen = ranked
    .filter(({ session }) => session.prominence === 'feature' || session.kind !== 'keynote' || ++keynotes <= KEYNOTES)
    .slice(0, CHOSEN[length])
    .sort((a, b) => a.index - b.index)
    .map(({ session }) => session);
  return {
    sessions: chosen,
    criterion: 'sessions marked to be featured or mentioned, opening and keynotes, stories of users, then those with the most takeaways, quotes and figures',
  };
}
