import type { AfterwardsRow } from '../../../shared/contracts/afterwards';

type Placed = Pick<AfterwardsRow, 'startsAt' | 'room' | 'title' | 'documentId'>;

const words = new Intl.Collator('en', { numeric: true });

/** As the programme is printed: by time, then by room; what has no time comes last. */
export function programmeOrder(a: Placed, b: Placed): number {
  const [first, second] = [a, b].map(({ startsAt }) => (startsAt ? Date.parse(startsAt) : Infinity));
  if (first !== second) return first < second ? -1 : 1;
  return words.compare(a.room ?? '', b.room ?? '') || words.compare(a.title, b.title) || (a.documentId < b.documentId ? -1 : 1);
}
