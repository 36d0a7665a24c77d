import { localMoment, parseMoment } from '../raw/moments';
import type { Moment } from '../raw/raw-programme';

export interface Day {
  year: number;
  month: number;
  day: number;
}

export interface Time {
  hour: number;
  minute: number;
}

/** Whether 04/10 is the fourth of October or the tenth of April. */
export type DayOrder = 'day-first' | 'month-first';

export interface ReadCell {
  day: Day | null;
  /** One, or two where a range stands in the cell. */
  times: Time[];
  /** A whole time with an offset. */
  instant: Moment | null;
}

const months = [
  'jan january januar janvier gennaio genn gen janv enero', 'feb february februar fevrier febbraio febb fevr febrero', 'mar march marz maerz mars marzo mrz',
  'apr april avril aprile avr abril', 'may mai maggio mag mayo', 'jun june juni juin giugno giu junio', 'jul july juli juillet luglio lug juil julio',
  'aug august aout agosto ago', 'sep sept september septembre settembre set sett septiembre', 'oct october oktober octobre ottobre okt ott octubre',
  'nov november novembre noviembre', 'dec december dezember decembre dicembre dez dic diciembre',
].map((names) => new Set(names.split(' ')));

const monthOf = (name: string): number => months.findIndex((names) => names.has(name)) + 1;
const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 120);

const iso = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const numeric = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)/;
const dayMonth = /\b(\d{1,2})(?:st|nd|rd|th|er|\.|°|º)? ?(?:of |de |di )?-?([a-z]{3,10})\.?,?[ -](\d{4})\b/;
const monthDay = /\b([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/;

/** Which way round days and months stand in a column, and whether the column settles it. */
export function dayOrderOf(cells: readonly string[]): { order: DayOrder; sure: boolean } {
  const found = cells.flatMap((cell) => {
    const parts = iso.test(cell) ? null : /\b(\d{1,2})([./-])(\d{1,2})[./-](?:\d{4}|\d{2})(?!\d)/.exec(cell);
    return parts ? [{ first: Number(parts[1]), second: Number(parts[3]), dot: parts[2] === '.' }] : [];
  });
  if (found.length === 0 || found.some(({ first, dot }) => first > 12 || dot)) return { order: 'day-first', sure: true };
  return found.some(({ second }) => second > 12) ? { order: 'month-first', sure: true } : { order: 'day-first', sure: found.every(({ first, second }) => first === second) };
}

function dayIn(text: string, order: DayOrder): { day: Day; rest: string } | null {
  const made = (found: RegExpExecArray, year: string, month: number, day: string) => ({
    day: { year: fullYear(year), month, day: Number(day) },
    rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`,
  });
  const first = iso.exec(text);
  if (first) return made(first, first[1]!, Number(first[2]), first[3]!);
  const second = numeric.exec(text);
  if (second) return order === 'day-first' ? made(second, second[3]!, Number(second[2]), second[1]!) : made(second, second[3]!, Number(second[1]), second[2]!);
  const third = dayMonth.exec(text);
  if (third && monthOf(third[2]!) > 0) return made(third, third[3]!, monthOf(third[2]!), third[1]!);
  const fourth = monthDay.exec(text);
  return fourth && monthOf(fourth[1]!) > 0 ? made(fourth, fourth[3]!, monthOf(fourth[1]!), fourth[2]!) : null;
}

const clock = /(?<!\d)(\d{1,2})(?:[:.h](\d{2})(?::\d{2}(?:\.\d{1,6})?)?(?!\d)\s?(am|pm|a\.m\.|p\.m\.)?|\s?(am|pm|a\.m\.|p\.m\.|h\b|uhr\b))/g;

function timesIn(text: string): Time[] {
  return [...text.matchAll(clock)].flatMap(([, hours, minutes = '0', after, instead]) => {
    const half = (after ?? instead ?? '').replaceAll('.', '');
    const given = Number(hours);
    const hour = half === 'pm' && given < 12 ? given + 12 : half === 'am' && given === 12 ? 0 : given;
    return hour < 24 && Number(minutes) < 60 ? [{ hour, minute: Number(minutes) }] : [];
  }).slice(0, 2);
}

/** Days since 30 December 1899, as spreadsheets count; the fraction is the time. */
function serial(text: string): ReadCell | null {
  if (!/^\d{0,5}(?:\.\d{1,12})?$/.test(text) || text === '' || text === '.') return null;
  const number = Number(text);
  const whole = Math.floor(number);
  // `00.15` is a quarter past midnight; spreadsheets give more digits than two.
  if (whole === 0 && !/\.\d{3,}$/.test(text)) return null;
  if (!(text.includes('.') && whole === 0) && (whole < 36_526 || whole > 73_050)) return null;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(number * 1440) * 60_000);
  return {
    day: whole === 0 ? null : { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    times: number === whole ? [] : [{ hour: date.getUTCHours(), minute: date.getUTCMinutes() }],
    instant: null,
  };
}

/** What a cell says of days and times: `Sa, 4. Oktober 2025`, `10/4/2025 9:00 AM`, `14h30 - 15h15`, `45934.375`. */
export function readCell(cell: string, order: DayOrder): ReadCell {
  const moment = parseMoment(cell);
  if (moment?.is === 'instant') return { day: null, times: [], instant: moment };
  const text = plain(cell).trim();
  const counted = serial(text);
  if (counted !== null) return counted;
  const found = dayIn(text.replace(/(\d)t(\d)/, '$1 $2'), order);
  return { day: found?.day ?? null, times: timesIn(found?.rest ?? text), instant: null };
}

export const momentOf = (day: Day, time: Time): Moment | null => localMoment(day.year, day.month, day.day, time.hour, time.minute);
