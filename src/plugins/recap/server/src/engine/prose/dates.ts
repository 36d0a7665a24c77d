import type { DatesFact } from '../facts/types';
import type { Fragment } from './types';
import type { Writer } from './writer';

interface Day { day: string; month: string; year: string }

/** Months in the language's words; the year and day as digits. Days are calendar days, so no zone is involved. */
function partsOf(writer: Writer, date: string): Day {
  const [year = '', , day = ''] = date.split('-');
  const month = writer.book.month.format(new Date(`${date.slice(0, 7)}-01T00:00:00Z`));
  return { day: String(Number(day)), month, year };
}

/**
 * The dates as far as they are known: days, a month or a year; never more.
 */
export function dates(writer: Writer, fact: DatesFact): Fragment {
  const { from, to, known } = fact.value;
  const a = partsOf(writer, from);
  const b = partsOf(writer, to);
  const args = {
    d: Number(a.day), t: Number(b.day),
    day: a.day, month: a.month, year: a.year,
    toDay: b.day, toMonth: b.month, toYear: b.year,
  };
  const span = known === 'year' ? (a.year === b.year ? 'year' : 'years')
    : known === 'month' ? (from.slice(0, 7) === to.slice(0, 7) ? 'month' : a.year === b.year ? 'months' : 'months.years')
      : from === to ? 'day'
        : a.year !== b.year ? 'days.years'
          : a.month !== b.month ? 'days.months'
            : 'days';
  const text = writer.phrase(`date.${span}`, args).map((run) => run.text).join('');
  return [{ text, fact: fact.id }];
}

/** Whether a name already says the year, so that a date known only to the year adds nothing. */
export const saysYear = (name: string, fact: DatesFact): boolean =>
  fact.value.known === 'year' && name.includes(fact.value.from.slice(0, 4));
