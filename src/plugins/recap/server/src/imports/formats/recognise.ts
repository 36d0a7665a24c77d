import type { ProgrammeFormat } from '../programme';
import { hasSubmissions } from './pretalx/find-submissions';
import { Refused } from './refused';
import { isFields, listOf, own } from './source/fields';

export type JsonFormat = Extract<ProgrammeFormat, 'sessionize-all' | 'sessionize-grid' | 'schedule-json' | 'pretalx-rest'>;

/** How a text starts says whether it is JSON, XML, a calendar or a table. */
export function notationOf(text: string): 'json' | 'xml' | 'icalendar' | 'table' {
  const start = text.slice(0, 4096).trimStart();
  if (start.startsWith('<')) return 'xml';
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'icalendar';
  // A cell may start with a bracket or brace; JSON goes on with a quote, a bracket, a value or its end.
  return /^(?:\{\s*(?:["}]|$)|\[\s*(?:[{["\]\d-]|$|null|true|false))/.test(start) ? 'json' : 'table';
}

/** Which of the formats in JSON it is, by its shape. @throws Refused naming what would be known */
export function jsonFormatOf(json: unknown): JsonFormat {
  if (isFields(json)) {
    const schedule = own(json, 'schedule');
    const conference = isFields(schedule) ? own(schedule, 'conference') : undefined;
    if (isFields(conference) && Array.isArray(own(conference, 'days'))) return 'schedule-json';
    const sessions = own(json, 'sessions');
    if (Array.isArray(sessions) && ['speakers', 'rooms', 'categories', 'questions'].some((name) => Array.isArray(own(json, name)))) return 'sessionize-all';
  }
  if (Array.isArray(json) && listOf(json).some((day) => Array.isArray(own(day, 'sessions')) || listOf(own(day, 'rooms')).some((room) => Array.isArray(own(room, 'sessions'))))) return 'sessionize-grid';
  if (hasSubmissions(json)) return 'pretalx-rest';
  const names = isFields(json) ? Object.keys(json).slice(0, 8).join(', ') : '';
  throw new Refused(
    'unknown-json',
    `This JSON is no programme that is known${names === '' ? '' : ` (it has: ${names})`}. Known are Sessionize's views "All" and "GridSmart", schedule.json of pretalx and frab, and the sessions of pretalx's API.`,
    { names },
  );
}
