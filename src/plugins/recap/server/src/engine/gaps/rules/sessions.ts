import type { Gap } from '../../../../../shared/recap';
import type { SessionEntry, SessionKind } from '../../entries';
import { gap, sessionSpot } from '../gap';
import type { Scope } from '../scope';

/** Kinds that are told as an event of their own, whoever spoke. */
const withoutSpeech: ReadonlySet<SessionKind> = new Set(['social', 'activity', 'ceremony']);

export const isSpoken = (session: SessionEntry): boolean => !withoutSpeech.has(session.kind ?? 'talk');

/** How much more one session's gap matters than another's: readers remember openings and keynotes. */
export const emphasis = (session: SessionEntry): number =>
  (session.prominence === 'feature' || session.kind === 'keynote' || session.kind === 'opening' ? 14 : 0)
  - (session.prominence === 'mention' || session.kind === 'lightning' ? 14 : 0);

/** What was learnt, and from whom. A case study, a quote or a metric says what was learnt too. */
export function sessionGaps({ sessions }: Scope): Gap[] {
  return sessions.filter(isSpoken).flatMap((entry) => {
    const session = entry.title;
    const tells = [entry.takeaways, entry.quotes, entry.metrics, entry.caseStudies].some((list) => list?.length);
    return [
      ...(tells ? [] : [gap('takeaways-missing', sessionSpot(entry, 'takeaways'), { session }, 52 + emphasis(entry))]),
      ...(entry.contributions?.length ? [] : [gap('contributors-missing', sessionSpot(entry, 'contributions'), { session }, 38 + emphasis(entry))]),
    ];
  });
}
