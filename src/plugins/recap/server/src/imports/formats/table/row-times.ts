import { problem } from '../../problem';
import type { Problem, SessionColumn } from '../../programme';
import { folded } from '../raw/identity';
import { parseMinutes } from '../raw/moments';
import type { Moment } from '../raw/raw-programme';
import { type Day, type DayOrder, dayOrderOf, momentOf, readCell } from './dates';
import type { Row } from './read-rows';
import { cellOf, type RawSheet } from './sheet';

export interface RowTimes {
  start: Moment | null;
  end: Moment | null;
  minutes: number | null;
}

type Missing = 'days-not-understood' | 'times-without-day' | 'days-without-time';

const sentences: Record<Missing, (count: number) => string> = {
  'days-not-understood': (count) => `Rows with a day that isn't understood: ${count}. Write it with its year, as in 2025-10-04.`,
  'times-without-day': (count) => `Rows with a time and no day: ${count}. They were taken without a time. Add a column with the day.`,
  'days-without-time': (count) => `Rows with a day and no time of day: ${count}. They were taken without a time. Add a column with the start.`,
};

const english = new Set(['day', 'date', 'session date', 'start date', 'start', 'starts', 'start time', 'starts at', 'begin', 'when', 'time', 'scheduled at', 'slot']);

/** Reads the times of a sheet's rows. Cells merged over several rows come empty: a row without a day has the day above. */
export function rowTimes(sheet: RawSheet<SessionColumn>, problems: Problem[]): (row: Row) => RowTimes {
  const dates = sheet.rows.flatMap((row) => [cellOf(sheet, row, 'day'), cellOf(sheet, row, 'start')].filter((cell) => cell !== null));
  const { order, sure } = dayOrderOf(dates);
  const header = folded(sheet.headers[sheet.mapping.day ?? sheet.mapping.start ?? -1] ?? '');
  // Only English is written both ways.
  if (!sure && (english.has(header) || /^column \d+$/.test(header))) {
    problems.push(problem('ambiguous-days', {
      severity: 'changed', place: {}, values: { example: dates[0] ?? '' },
      message: `Days such as "${dates[0] ?? ''}" may be read in two ways; they were read with the day before the month. Write them as 2025-10-04 if that is wrong.`,
    }));
  }
  const missing = new Map<Missing, { count: number; first: Problem }>();
  const note = (code: Missing, row: Row) => {
    const known = missing.get(code);
    if (known !== undefined) {
      known.count++;
      Object.assign(known.first, { message: sentences[code](known.count), values: { count: known.count } });
      return;
    }
    const first = problem(code, { severity: 'changed', message: sentences[code](1), values: { count: 1 }, place: { line: row.line } });
    missing.set(code, { count: 1, first });
    problems.push(first);
  };
  let above: Day | null = null;

  return (row) => timesOf(row, order, above, note, sheet, (day) => { above = day; });
}

function timesOf(row: Row, order: DayOrder, above: Day | null, note: (code: Missing, row: Row) => void, sheet: RawSheet<SessionColumn>, setAbove: (day: Day | null) => void): RowTimes {
  const dayCell = cellOf(sheet, row, 'day');
  const read = (cell: string | null) => (cell === null ? null : readCell(cell, order));
  const [days, starts, ends] = [read(dayCell), read(cellOf(sheet, row, 'start')), read(cellOf(sheet, row, 'end'))];
  const duration = cellOf(sheet, row, 'duration');
  const minutes = duration === null ? null : parseMinutes(duration);
  if (dayCell !== null) setAbove(days?.day ?? null);
  const own = starts?.day ?? days?.day ?? null;
  const day = own ?? (dayCell === null && sheet.mapping.day !== undefined ? above : null);
  const whole = starts?.instant ?? days?.instant ?? null;
  const time = starts?.times[0] ?? days?.times[0];
  if (dayCell !== null && days !== null && days.day === null && days.instant === null && own === null) note('days-not-understood', row);
  else if (whole === null && time !== undefined && day === null) note('times-without-day', row);
  else if (whole === null && time === undefined && own !== null) note('days-without-time', row);
  const start = whole ?? (day !== null && time !== undefined ? momentOf(day, time) : null);
  const until = ends?.times[0] ?? starts?.times[1] ?? (starts?.times.length ? undefined : days?.times[1]);
  const endDay = ends?.day ?? day;
  const end = ends?.instant ?? (endDay !== null && until !== undefined && start?.is === 'local' ? momentOf(endDay, until) : null);
  return { start, end, minutes };
}
