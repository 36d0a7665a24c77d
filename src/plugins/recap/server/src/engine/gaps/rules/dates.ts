import type { Gap } from '../../../../../shared/recap';
import type { EventEntry } from '../../entries';
import { localDate } from '../../facts/local-date';
import { eventSpot, gap, sessionSpot, type Spot } from '../gap';
import type { Scope } from '../scope';
import { numberWords } from '../words';

const day = 24 * 60 * 60 * 1000;

/** Sessions far from their event, and a number of days that its dates deny. */
export function dateGaps({ graph, events, sessions, eventOf, parts, main }: Scope): Gap[] {
  const outside = sessions.flatMap((session) => {
    const event = eventOf(session);
    if (!event) return [];
    const from = Date.parse(event.startsAt) - day;
    const to = Date.parse(event.endsAt) + day;
    const path = (['startsAt', 'endsAt'] as const).find((name) => {
      const instant = session[name];
      return instant != null && (Date.parse(instant) < from || Date.parse(instant) > to);
    });
    return path ? [gap('session-outside-event', sessionSpot(session, path), { session: session.title, event: event.name })] : [];
  });
  const counted = events
    .filter((event) => (event.datesKnown ?? 'day') === 'day' && !(event === main && parts.length > 0))
    .flatMap((event) => daysGaps(event, graph.defaultLocale));
  return [...outside, ...counted];
}

function daysGaps(event: EventEntry, locale: string): Gap[] {
  const [from, to] = [localDate(event.startsAt, event.timezone), localDate(event.endsAt, event.timezone)];
  const counted = Math.round((Date.parse(to) - Date.parse(from)) / day) + 1;
  return declaredDays(event, locale)
    .filter(({ declared }) => declared !== counted)
    .map(({ declared, spot }) => gap('days-differ', spot, { event: event.name, declared, counted }));
}

/** A figure labelled "days", or words such as "two-day" in a text about the whole event. */
function declaredDays(event: EventEntry, locale: string): { declared: number; spot: Spot }[] {
  const { days, dayLong } = numberWords(locale);
  const figures = (event.figures ?? []).flatMap((figure, index) =>
    figure.kind === 'other' && Number.isFinite(figure.value) && days.includes(figure.label?.trim().toLowerCase() ?? '')
      ? [{ declared: figure.value, spot: eventSpot(event, `figures.${index}.value`) }]
      : []);
  const texts = (['name', 'theme', 'summary', 'openingLine'] as const).flatMap((name) =>
    dayLong(event[name] ?? '').map((declared) => ({ declared, spot: eventSpot(event, name) })));
  return [...figures, ...texts];
}
