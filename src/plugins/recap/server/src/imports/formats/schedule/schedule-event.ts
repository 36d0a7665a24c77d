import type { Place } from '../../programme';
import { later, momentOn, parseMinutes, parseMoment } from '../raw/moments';
import { recordingConsent } from '../raw/recording-consent';
import { emptySession, type Moment, type RawContribution, type RawLink, type RawSession } from '../raw/raw-programme';
import { isCancelledState } from '../raw/says-cancelled';

/** A day of a schedule. */
export interface ScheduleDay {
  /** `2025-10-04` */
  date: string | null;
  /** Time of day before which a talk belongs to the night of the day before: `04:00`. */
  change: string;
}

/** What `schedule.json` and `schedule.xml` say of an event, as texts. */
export interface ScheduleEvent {
  guid: string | null;
  code: string | null;
  id: string | null;
  date: string | null;
  start: string | null;
  duration: string | null;
  end: string | null;
  room: string | null;
  title: string | null;
  subtitle: string | null;
  type: string | null;
  track: string | null;
  language: string | null;
  abstract: string | null;
  description: string | null;
  state: string | null;
  url: string | null;
  license: string | null;
  optOut: boolean | null;
  contributions: RawContribution[];
  links: RawLink[];
  day: ScheduleDay;
  place: Place;
}

/**
 * Its full date where it has one. Else the day it is filed under and its time; what starts before the day's change comes in
 * the night after that day.
 */
function startOf({ date, start, day }: ScheduleEvent): Moment | null {
  const whole = parseMoment(date) ?? parseMoment(start);
  if (whole !== null) return whole;
  const moment = momentOn(date ?? day.date, start);
  if (moment === null) return null;
  const time = (start ?? '').trim().padStart(5, '0');
  return date === null && time < day.change ? later(moment, 24 * 60) : moment;
}

/** False where the speaker opted out, or the licence is a refusal in words. That nobody opted out is no consent. */
function consentOf({ optOut, license }: ScheduleEvent): boolean | null {
  if (optOut === true) return false;
  return recordingConsent('recording', license) === false ? false : null;
}

export function readEvent(event: ScheduleEvent): RawSession {
  const end = parseMoment(event.end);
  return {
    ...emptySession,
    identifier: event.guid ?? event.code ?? event.id,
    title: event.title,
    types: event.type === null ? [] : [event.type],
    abstracts: [event.subtitle, event.abstract, event.description],
    language: event.language,
    start: startOf(event),
    end,
    minutes: parseMinutes(event.duration),
    room: event.room,
    track: event.track,
    cancelled: isCancelledState(event.state),
    contributions: event.contributions,
    url: event.url,
    links: event.links,
    mayPublishRecording: consentOf(event),
    place: event.place,
  };
}
