import type { Dates, Fact } from '../../../../../shared/recap';
import type { EventGraph } from '../../entries';
import { localDate } from '../../facts/local-date';
import type { Facts } from '../../facts/types';
import { entityOf, eventsOf } from './entities';
import type { Entity } from './types';

/** Dates of one thing, and whether they are of an event that was, or of something to come. */
export interface KnownDates {
  fact: Fact;
  dates: Dates;
  owner: Entity;
  kind: 'event' | 'previous' | 'step' | 'session';
  title: string;
}

/** A wall-clock time of the programme, in the event's own zone. */
export interface KnownTime {
  fact: Fact;
  /** HH:MM */
  time: string;
  /** Minutes ahead of UTC. */
  offset: number;
  session?: Entity;
}

export function calendarOf(facts: Facts): KnownDates[] {
  const events = eventsOf(facts).map((event): KnownDates => ({ fact: event.dates, dates: event.dates.value, owner: entityOf.event(event.itself.value), kind: 'event', title: event.name.value }));
  const previous = facts.previous;
  return [
    ...events,
    ...(previous ? [{ fact: previous.dates, dates: previous.dates.value, owner: entityOf.event(previous.itself.value), kind: 'previous' as const, title: previous.name.value }] : []),
    ...eventsOf(facts).flatMap(({ nextSteps }) => nextSteps.flatMap(({ label, dates }) => (dates ? [{ fact: dates, dates: dates.value, owner: `step:${label.id}`, kind: 'step' as const, title: label.value }] : []))),
  ];
}

function clock(instant: string, timezone: string): { time: string; offset: number } | undefined {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return undefined;
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: timezone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '00';
  const [hour, minute] = [part('hour'), part('minute')];
  const local = Date.parse(`${localDate(instant, timezone)}T${hour}:${minute}:00Z`);
  return { time: `${hour}:${minute}`, offset: Math.round((local - Math.floor(at.getTime() / 60_000) * 60_000) / 60_000) };
}

/** When events and sessions begin and end; only asked for where a text says a time. */
export function timesOf(graph: EventGraph, facts: Facts): KnownTime[] {
  const zones = new Map(graph.events.map((event) => [event.documentId, event]));
  const fact = (uid: string, name: string, documentId: string, path: string, value: string): Fact =>
    facts.all.get(`${name}/${documentId}#${path}`) ?? { id: `${name}/${documentId}#${path}`, kind: 'date', value, source: { uid, documentId, locale: graph.defaultLocale, path } };
  const known = (instant: string | null | undefined, timezone: string, of: Fact | undefined, session?: Entity): KnownTime[] => {
    const at = instant ? clock(instant, timezone) : undefined;
    return at && of ? [{ fact: of, ...at, ...(session ? { session } : {}) }] : [];
  };
  return [
    ...graph.events.flatMap((event) => (event.datesKnown && event.datesKnown !== 'day' ? [] : [
      ...known(event.startsAt, event.timezone, fact('api::event.event', 'event', event.documentId, 'startsAt', event.startsAt)),
      ...known(event.endsAt, event.timezone, fact('api::event.event', 'event', event.documentId, 'endsAt', event.endsAt)),
    ])),
    ...graph.sessions.flatMap((session) => {
      const event = session.event ? zones.get(session.event) : undefined;
      if (!event) return [];
      const entity = entityOf.session(session.documentId);
      return [
        ...(session.startsAt ? known(session.startsAt, event.timezone, fact('api::session.session', 'session', session.documentId, 'startsAt', session.startsAt), entity) : []),
        ...(session.endsAt ? known(session.endsAt, event.timezone, fact('api::session.session', 'session', session.documentId, 'endsAt', session.endsAt), entity) : []),
      ];
    }),
  ];
}
