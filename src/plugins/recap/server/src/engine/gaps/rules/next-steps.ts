import type { Gap } from '../../../../../shared/recap';
import type { NextStep } from '../../entries';
import { localDate } from '../../facts/local-date';
import { eventSpot, gap } from '../gap';
import type { Scope } from '../scope';

/** What is next: nothing said, over before the event, or over by today. */
export function nextStepGaps({ main, parts, tour, today }: Scope): Gap[] {
  if (!main) return [];
  const family = [main, ...parts, ...(tour ? [tour] : [])];
  const gaps: Gap[] = [];
  if (!family.some((event) => event.nextSteps?.length)) {
    gaps.push(gap('next-step-missing', eventSpot(main, 'nextSteps'), { event: main.name }));
  }
  for (const event of family) {
    const begins = localDate(event.startsAt, event.timezone);
    (event.nextSteps ?? []).forEach((step, index) => {
      const ends = lastDay(step);
      if (ends === null || !step.label.trim()) return;
      const spot = eventSpot(event, `nextSteps.${index}.${step.endsOn ? 'endsOn' : 'startsOn'}`);
      const date = step.endsOn ?? step.startsOn ?? '';
      if (ends < begins) gaps.push(gap('next-step-before-event', spot, { step: step.label, date, event: event.name }));
      else if (ends < today) gaps.push(gap('next-step-past', spot, { step: step.label, date }));
    });
  }
  return gaps;
}

/** The last day a step may fall on, as far as its dates are known. Strings of this form compare like dates. */
function lastDay({ startsOn, endsOn, datesKnown }: NextStep): string | null {
  const date = endsOn ?? startsOn;
  if (!date) return null;
  if (datesKnown === 'year') return `${date.slice(0, 4)}-12-31`;
  return datesKnown === 'month' ? `${date.slice(0, 7)}-31` : date;
}
