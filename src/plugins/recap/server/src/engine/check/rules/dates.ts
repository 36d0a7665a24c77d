import type { Dates } from '../../../../../shared/recap';
import type { KnownDates } from '../known/calendar';
import type { Knowledge } from '../known/knowledge';
import type { TextMatch } from '../known/texts';
import { weekdayOf, type DateMention, type Day, type WeekdayMention } from '../reading/dates';
import type { Reading } from '../reading/reading';
import { bindNumber } from './bind-number';
import type { Fault } from './report';
import { only } from './only';
import { showDates } from './show';
import { stepsIn } from './steps';
import { entitiesIn, subjectsOf } from './subjects';

const partsOf = (date: string): Required<Day> => {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year: Number(year), month: Number(month), day: Number(day) };
};

const agrees = (said: Day, known: Required<Day>): boolean =>
  (said.year === undefined || said.year === known.year) && (said.month === undefined || said.month === known.month) && (said.day === undefined || said.day === known.day);

/** Whether a text says these dates: as far as it goes, and no further than they are known. */
function says({ from, to }: DateMention, dates: Dates, within: boolean): boolean {
  const [start, end] = [partsOf(dates.from), partsOf(dates.to)];
  if (dates.known === 'year') return from.month === undefined && agrees({ year: from.year }, start) && agrees({ year: to.year }, end);
  if (dates.known === 'month') return from.day === undefined && to.day === undefined && agrees(from, start) && agrees(to, end);
  if (agrees(from, start) && agrees(to, end)) return true;
  if (from.day === undefined && to.day === undefined) return (agrees(from, start) && agrees(to, start)) || (agrees(from, end) && agrees(to, end));
  if (!within) return false;
  const key = ({ year, month, day }: Day) => ((year ?? start.year) * 100 + (month ?? start.month)) * 100 + (day ?? start.day);
  return key(from) >= key(start) && key(to) <= key(end);
}

/** What the dates of a sentence may be of: the steps it names, else the events it names, else the event and what follows. */
function candidates(reading: Reading, knowledge: Knowledge, at: number): { known: KnownDates[]; within: boolean } {
  const { calendar } = knowledge;
  const named = entitiesIn(reading);
  const steps = stepsIn(reading, knowledge);
  if (steps.length > 0) {
    const nearest = steps.filter(({ end }) => end <= at).at(-1) ?? steps[0];
    return { known: calendar.filter(({ owner }) => owner === `step:${nearest?.step.label.id ?? ''}`), within: false };
  }
  const byName = new Set(reading.names.flatMap(({ named: ones }) => ones.filter(({ kind }) => kind === 'event').map(({ entity }) => entity)));
  const events = calendar.filter(({ owner, kind }) => kind !== 'step' && byName.has(owner));
  const personal = subjectsOf(reading).some(({ people }) => people.size > 0) || [...named].some((entity) => entity.startsWith('session:'));
  if (events.length > 0) return { known: events, within: personal };
  return { known: calendar.filter(({ kind }) => kind !== 'previous'), within: true };
}

const covered = (reading: Reading, { start, end }: { start: number; end: number }): boolean => reading.texts.some(({ from, to, share }) => {
  const { tokens } = reading.sentence;
  return share === 1 && (tokens[from]?.start ?? Infinity) <= start && (tokens[to - 1]?.end ?? 0) >= end;
}) || reading.names.some((mention) => mention.start <= start && mention.end >= end);

export function dateFaults(reading: Reading, knowledge: Knowledge): Fault[] {
  return [...dayFaults(reading, knowledge), ...weekdayFaults(reading, knowledge), ...yearFaults(reading, knowledge)];
}

function dayFaults(reading: Reading, knowledge: Knowledge): Fault[] {
  return reading.dates.flatMap((mention): Fault[] => {
    if (covered(reading, mention)) return [];
    const { known, within } = candidates(reading, knowledge, mention.start);
    if (known.some(({ dates }) => says(mention, dates, within))) return [];
    const near = reading.texts.find(({ from, to, share }) => share < 1 && (reading.sentence.tokens[from]?.start ?? Infinity) <= mention.start && (reading.sentence.tokens[to - 1]?.end ?? 0) >= mention.end);
    const [first] = known;
    if (!first || near) {
      return [{ code: 'date', start: mention.start, end: mention.end, ...besideText(near, { reason: 'date-unknown' }) }];
    }
    const expected = showDates(first.dates, knowledge.language, knowledge.english);
    return [{
      code: 'date', severity: 'contradicts', start: mention.start, end: mention.end, expected, fact: first.fact,
      ...(known.every(({ dates }) => isWhole(mention, dates, reading.sentence.text.slice(mention.start, mention.end))) ? only(known.map(({ dates }) => showDates(dates, knowledge.language, knowledge.english))) : {}),
      reason: 'date', values: { title: first.title },
    }];
  });
}

/** Whether the whole of some dates would stand there, and not one of several days, nor within other words ("from 2 to 3 May"). */
const isWhole = ({ from, to }: DateMention, dates: Dates, written: string): boolean => {
  if (dates.known !== 'day' || from.day === undefined || to.day === undefined) return false;
  const isRange = from.day !== to.day || from.month !== to.month;
  return isRange === (dates.from !== dates.to) && (!isRange || /[–—-]/.test(written));
};

/** Within words of an entry, told otherwise there. */
const besideText = <Else>(near: TextMatch | undefined, otherwise: Else) =>
  (near ? { severity: 'contradicts', fact: near.texts[0]?.fact, reason: 'date-in-text', values: { passage: near.texts[0]?.text.slice(0, 120) ?? '' } } as const : { severity: 'unknown', ...otherwise } as const);

/** The date that a weekday stands beside, and which of its days. */
function dayBeside(reading: Reading, weekday: WeekdayMention): { day: Day; mention: DateMention } | undefined {
  const mention = reading.dates.find(({ start, end }) => (weekday.start >= start && weekday.end <= end) || (start - weekday.end >= 0 && start - weekday.end <= 6) || (weekday.start - end >= 0 && weekday.start - end <= 3));
  if (!mention) return undefined;
  // Of two weekdays the first is that of the first day.
  const others = reading.weekdays.filter((other) => other !== weekday && other.start >= mention.start - 20 && other.end <= mention.end + 4);
  const last = others.length > 0 && others.every(({ start }) => start < weekday.start);
  return { day: last ? mention.to : mention.from, mention };
}

function weekdayFaults(reading: Reading, knowledge: Knowledge): Fault[] {
  const { language } = knowledge;
  const name = (index: number) => {
    const word = language.weekdays[index] ?? '';
    return language.tag === 'en' ? (word[0] ?? '').toUpperCase() + word.slice(1) : word;
  };
  return reading.weekdays.flatMap((weekday): Fault[] => {
    if (covered(reading, weekday) || /s$/iu.test(reading.sentence.text.slice(weekday.start, weekday.end)) && language.tag === 'en' && reading.dates.length === 0) return [];
    const at = { start: weekday.start, end: weekday.end };
    const beside = dayBeside(reading, weekday);
    const { known } = candidates(reading, knowledge, weekday.start);
    if (beside) {
      const { day, mention } = beside;
      const source = known.find(({ dates }) => says(mention, dates, true)) ?? known[0];
      const year = day.year ?? (source ? partsOf(source.dates.from).year : undefined);
      if (year === undefined || day.month === undefined || day.day === undefined) return [];
      const right = weekdayOf(year, day.month, day.day);
      return right === weekday.weekday ? [] : [{
        code: 'weekday', severity: 'contradicts', ...at, expected: name(right), replacement: name(right), fact: source?.fact,
        reason: 'weekday-of-day',
      }];
    }
    const days = known.filter(({ dates }) => dates.known === 'day');
    if (days.length === 0) return [{ code: 'weekday', severity: 'unknown', ...at, reason: 'weekday-unknown' }];
    const all = days.flatMap(({ dates }) => weekdaysBetween(dates));
    const [first] = days;
    return !first || all.includes(weekday.weekday) ? [] : [{
      code: 'weekday', severity: 'contradicts', ...at, expected: [...new Set(all)].map(name).join(', '), ...only([...new Set(all)].map(name)), fact: first.fact,
      reason: 'weekday-of-event', values: { title: first.title },
    }];
  });
}

function weekdaysBetween({ from, to }: Dates): number[] {
  const [start, end] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)];
  const days = Math.min(6, Math.max(0, Math.round((end - start) / 86_400_000)));
  const first = partsOf(from);
  const weekday = weekdayOf(first.year, first.month, first.day);
  return Array.from({ length: days + 1 }, (_, index) => (weekday + index) % 7);
}

/** A year on its own: that of a number beside it, of the event, of what came before or comes next. */
function yearFaults(reading: Reading, knowledge: Knowledge): Fault[] {
  const years = reading.numbers.filter(({ year }) => year);
  if (years.length === 0) return [];
  const { calendar, quantities, facts } = knowledge;
  const plain = reading.numbers.filter((mention) => !mention.year);
  const all = new Set([...calendar.flatMap(({ dates }) => [dates.from, dates.to].map((date) => Number(date.slice(0, 4)))), ...quantities.flatMap(({ circumstances, labels }) => [...circumstances, ...labels.flat()].map(Number))]);
  return years.flatMap((mention): Fault[] => {
    const at = { start: mention.start, end: mention.end };
    const before = plain.filter(({ end }) => end <= mention.start).at(-1);
    const bound = before && bindNumber(reading, { ...before, year: false }, knowledge).candidates;
    const best = bound?.filter(({ known, label }) => label >= 0.5 && before && known.quantity.value === before.value)
      .sort((a, b) => b.score - a.score)[0]?.known;
    const own = best && (best.year !== undefined ? [best.year] : best.circumstances.filter((stem) => /^(?:19|20)\d\d$/.test(stem)).map(Number));
    if (best && own && own.length > 0 && !own.includes(mention.value)) {
      return [{ code: 'date', severity: 'contradicts', ...at, expected: own.join(', '), ...only(own.map(String)), fact: best.fact, reason: 'year', values: { title: best.title } }];
    }
    if (own && own.length > 0) return [];
    if (before?.times && facts.previous) {
      return mention.value === facts.previous.year.value ? [] : [{ code: 'date', severity: 'contradicts', ...at, expected: String(facts.previous.year.value), replacement: String(facts.previous.year.value), fact: facts.previous.year, reason: 'year-before' }];
    }
    if (covered(reading, mention)) return [];
    const nearText = reading.texts.find(({ from, to, share }) => share < 1 && mention.from >= from - 1 && mention.to <= to + 1);
    if (nearText?.texts.some(({ numbers }) => numbers.includes(mention.value))) return [];
    if (all.has(mention.value) && !nearText) return [];
    return [{ code: 'date', ...at, ...besideText(nearText, { reason: 'year-unknown' }) }];
  });
}
