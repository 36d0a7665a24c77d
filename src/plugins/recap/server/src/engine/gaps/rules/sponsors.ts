import type { Gap } from '../../../../../shared/recap';
import { eventSpot, gap } from '../gap';
import type { Scope } from '../scope';

/** One sponsor listed twice at one event: the same entry, or two entries of one name. */
export function sponsorGaps({ graph, events }: Scope): Gap[] {
  const names = new Map(graph.sponsors.map((sponsor) => [sponsor.documentId, sponsor.name]));
  return events.flatMap((event) => {
    const met = new Set<string>();
    return (event.sponsorships ?? []).flatMap(({ sponsor }, index) => {
      const name = sponsor == null ? undefined : names.get(sponsor);
      if (name === undefined) return [];
      const key = name.trim().replace(/\s+/g, ' ').toLowerCase();
      if (met.has(key)) return [gap('sponsor-twice', eventSpot(event, `sponsorships.${index}`), { sponsor: name, event: event.name })];
      met.add(key);
      return [];
    });
  });
}
