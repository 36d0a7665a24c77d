/**
 * The programme of an invented event, of any size, as the file of each format: what the bench and the large tests import.
 * The same format and number give the same text, on every machine.
 */
import { titleOf } from './large-event';
import { companies, familyNames, findings, givenNames, subjects, tracks } from './large-event-words';
import { asCsv, asICalendar, asScheduleJson, asScheduleXml, asSessionizeAll } from './programme-files';

export const largeFormats = ['sessionize-all', 'schedule-json', 'schedule-xml', 'icalendar', 'csv'] as const;
export type LargeFormat = (typeof largeFormats)[number];

export interface MadePerson {
  /** from 0 */
  number: number;
  name: string;
  affiliation: string;
  bio: string;
}

export interface MadeSession {
  /** from 0 */
  number: number;
  title: string;
  abstract: string;
  kind: 'Talk' | 'Keynote' | 'Workshop' | 'Lunch';
  /** Local time in {@link zone}: `2025-09-22`, `09:00` */
  day: string;
  start: string;
  end: string;
  room: string;
  track: string;
  cancelled: boolean;
  people: MadePerson[];
}

export interface MadeProgramme {
  name: string;
  days: string[];
  rooms: string[];
  sessions: MadeSession[];
  /** Everybody speaks. */
  people: MadePerson[];
}

export interface LargeProgramme {
  /** as a person would save it: `programme.xml` */
  file: string;
  text: string;
  /** What was written into it. */
  programme: MadeProgramme;
}

/** One offset from UTC all through: +01:00. */
export const zone = 'Europe/Lisbon';
const firstDay = Date.UTC(2025, 8, 22);
const hours = 10;
const lunch = 4;

const of = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('Nothing can be picked from an empty list.');
  return found;
};

const pairs = givenNames.length * familyNames.length;

/** Has no divisor in common with the number of pairs, so each comes once; near the golden section, so neighbours are unlike. */
const step = 385;

/** Family names become double once every pair is used: 624 persons have simple ones, and 14,976 more another. */
function person(number: number): MadePerson {
  const pair = (number * step) % pairs;
  const round = Math.floor(pair / givenNames.length);
  const second = Math.floor(number / pairs);
  const family = `${of(familyNames, round)}${second > 0 ? `-${of(familyNames, round + second)}` : ''}`;
  const name = `${of(givenNames, pair)} ${family}`;
  return { number, name, affiliation: of(companies, number * 5), bio: `${name} works on ${of(subjects, number * 3)}.\n\nAnd says that it ${of(findings, number)}.` };
}

function madeProgramme(count: number): MadeProgramme {
  const rooms = Array.from({ length: Math.min(12, 2 + Math.floor(count / 60)) }, (_, index) => `Hall ${String.fromCharCode(65 + index)}`);
  const perDay = rooms.length * hours;
  const people = Array.from({ length: Math.max(1, Math.round(count * 0.7)) }, (_, number) => person(number));
  let turn = 0;
  const sessions = Array.from({ length: count }, (_, number): MadeSession => {
    const within = number % perDay;
    const hour = Math.floor(within / rooms.length);
    const isLunch = hour === lunch && within % rooms.length === 0;
    const kind = number === 0 ? 'Keynote' : isLunch ? 'Lunch' : number % 20 === 7 ? 'Workshop' : 'Talk';
    const speakers = isLunch ? [] : Array.from({ length: number % 6 === 5 ? 2 : 1 }, () => of(people, turn++));
    const subject = of(subjects, number);
    return {
      number,
      title: isLunch ? 'Lunch' : titleOf(number),
      abstract: isLunch ? '' : `Why ${subject} ${of(findings, number)}, told by those who run it.\n\nWith ${of(subjects, number + 5)} as the example, "quotes", commas, and an accent or two: città, é, ß.`,
      kind,
      day: new Date(firstDay + Math.floor(number / perDay) * 24 * 3600e3).toISOString().slice(0, 10),
      start: `${String(9 + hour).padStart(2, '0')}:00`,
      end: `${String(9 + hour).padStart(2, '0')}:${kind === 'Lunch' ? '50' : '45'}`,
      room: of(rooms, within),
      track: isLunch ? '' : of(tracks, number),
      cancelled: number % 40 === 33,
      people: speakers.filter((one, place) => speakers.indexOf(one) === place),
    };
  });
  const speaking = new Set(sessions.flatMap((session) => session.people));
  return { name: 'Weaver Days 2025', days: [...new Set(sessions.map(({ day }) => day))], rooms, sessions, people: people.filter((one) => speaking.has(one)) };
}

const written = {
  'sessionize-all': { file: 'all.json', write: asSessionizeAll },
  'schedule-json': { file: 'schedule.json', write: asScheduleJson },
  'schedule-xml': { file: 'schedule.xml', write: asScheduleXml },
  icalendar: { file: 'programme.ics', write: asICalendar },
  csv: { file: 'sessions.csv', write: asCsv },
} satisfies Record<LargeFormat, { file: string; write: (programme: MadeProgramme) => string }>;

/** So many sessions, and about 0.7 speakers for each; lunches and cancelled sessions are among them. */
export function largeProgramme(format: LargeFormat, sessions: number): LargeProgramme {
  const programme = madeProgramme(sessions);
  const { file, write } = written[format];
  return { file, text: write(programme), programme };
}
