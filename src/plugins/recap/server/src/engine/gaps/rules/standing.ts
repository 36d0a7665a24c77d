import type { Gap } from '../../../../../shared/recap';
import { localDate } from '../../facts/local-date';
import { tookPlace } from '../../facts/session-standing';
import { eventSpot, gap } from '../gap';
import type { Scope } from '../scope';

/** Whether entries may be told as they stand: drafts, unpublished changes, sessions nobody says took place. */
export function standingGaps({ graph, events, sessions, eventOf, tour, today }: Scope): Gap[] {
  const withheld = graph.withheld.map(({ uid, documentId, title, state }) =>
    gap(state === 'draft' ? 'entry-draft' : 'entry-modified', { uid, documentId, path: '' }, { title }));
  const planned = [...events, ...(tour ? [tour] : [])].flatMap((event) => {
    const count = sessions.filter((session) => session.event === event.documentId && !tookPlace(session, eventOf(session))).length;
    if (count === 0) return [];
    // Before it is over nobody can say so, and a programme is what is wanted.
    const over = localDate(event.endsAt, event.timezone) < today;
    return [gap('held-unconfirmed', eventSpot(event, 'tookPlaceAsPlanned'), { event: event.name, count }, over ? undefined : 10)];
  });
  return [...withheld, ...planned];
}
