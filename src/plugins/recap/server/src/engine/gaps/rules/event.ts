import type { Gap } from '../../../../../shared/recap';
import { eventSpot, gap } from '../gap';
import type { Scope } from '../scope';

/** The facts every recap of an event opens with. A part may have them from its tour, a tour from its parts. */
export function eventGaps({ main, parts, tour }: Scope): Gap[] {
  if (!main) return [];
  const family = [main, ...parts, ...(tour ? [tour] : [])];
  const event = main.name;
  const gaps: Gap[] = [];
  if (![main, ...parts].some((e) => e.figures?.some(({ kind, value }) => kind === 'attended' && Number.isFinite(value)))) {
    gaps.push(gap('attendance-missing', eventSpot(main, 'figures'), { event }));
  }
  if (![main, ...parts].some((e) => e.places?.some((place) => place.city || place.phrase))) {
    gaps.push(gap('city-missing', eventSpot(main, 'places'), { event }));
  }
  if (!family.some((e) => e.theme)) gaps.push(gap('theme-missing', eventSpot(main, 'theme'), { event }));
  if (!family.some((e) => e.highlights?.length)) gaps.push(gap('highlights-missing', eventSpot(main, 'highlights'), { event }));
  if (!family.some((e) => e.organisers?.some((party) => (party.role ?? 'organiser') === 'organiser'))) {
    gaps.push(gap('organisers-missing', eventSpot(main, 'organisers'), { event }));
  }
  if (!family.some((e) => e.sponsorships?.length)) gaps.push(gap('sponsors-missing', eventSpot(main, 'sponsorships'), { event }));
  if ((main.datesKnown ?? 'day') !== 'day') gaps.push(gap('days-unknown', eventSpot(main, 'datesKnown'), { event }));
  return gaps;
}
