import type { Gap } from '../../../../../shared/recap';
import { eventSpot, gap } from '../gap';
import type { Scope } from '../scope';

/** The recap takes cover, alternative text and credit from its event. */
export function coverGaps({ main }: Scope): Gap[] {
  if (!main) return [];
  const event = main.name;
  if (!main.cover) return [gap('cover-missing', eventSpot(main, 'cover'), { event })];
  return [
    ...(main.coverAlt || main.cover.alternativeText ? [] : [gap('cover-without-alt', eventSpot(main, 'coverAlt'), { event })]),
    ...(main.coverCredit ? [] : [gap('cover-without-credit', eventSpot(main, 'coverCredit'), { event })]),
  ];
}
