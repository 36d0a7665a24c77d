import type { Dates, Fact } from '../../src/plugins/recap/shared/recap';
import type { Random } from './random';
import { inject, isItalian, targetsOf } from './targets';
import type { Attempt, Draft } from './types';

const names = {
  en: {
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  },
  it: {
    months: ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'],
    days: ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'],
  },
};

const isDates = (value: Fact['value']): value is Dates => typeof value === 'object' && 'known' in value;
const wordsOf = (draft: Draft) => names[isItalian(draft) ? 'it' : 'en'];

const dayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** A day, a month or a year of a date for another: of another date of the same event, or any. */
export function wrongDate(draft: Draft, random: Random): Attempt {
  const targets = targetsOf(draft, (fact) => isDates(fact.value));
  if (targets.length === 0) return undefined;
  const target = random.pick(targets);
  const { value } = target.fact;
  if (!isDates(value)) return undefined;
  const all = Object.values(draft.recap.evidence.facts).map((fact) => fact.value).filter(isDates).filter((one) => one.from !== value.from || one.to !== value.to);
  const swap = random.chance(0.5);
  const { months } = wordsOf(draft);
  const numbers = [...target.text.matchAll(/\d+/g)];
  const at = (index: number, length: number, words: string) => inject(draft, 'date', swap, target, target.span.start + index, target.span.start + index + length, words);
  const other = swap && all.length > 0 ? random.pick(all) : undefined;
  if (swap && !other) return undefined;
  const parts = [...numbers.map((match) => ({ index: match.index, text: match[0], kind: match[0].length === 4 ? 'year' as const : 'day' as const })),
    ...months.flatMap((month) => [...target.text.matchAll(new RegExp(`(?<!\\p{L})${month}(?!\\p{L})`, 'gu'))].map((match) => ({ index: match.index, text: match[0], kind: 'month' as const })))];
  if (parts.length === 0) return undefined;
  const part = random.pick(parts);
  if (part.kind === 'month') {
    const month = other ? months[Number(other.from.slice(5, 7)) - 1] : random.pick(months);
    return month === part.text ? undefined : at(part.index, part.text.length, month);
  }
  const written = Number(part.text);
  const wanted = other ? (part.kind === 'year' ? Number(other.from.slice(0, 4)) : Number(other.from.slice(8))) : part.kind === 'year' ? written + random.pick([-1, 1, 2]) : 1 + random.below(28);
  if (wanted === written) return undefined;
  const [first] = numbers;
  if (part.kind === 'day' && first && numbers.length > 2 && wanted === Number(numbers.find((match) => match[0] !== part.text)?.[0])) return { class: 'date', reason: 'it would say one day of the event' };
  return at(part.index, part.text.length, String(wanted));
}

/** A weekday put before a day: a wrong one; half of them weekdays of other dates of the event. */
export function wrongWeekday(draft: Draft, random: Random): Attempt {
  const targets = targetsOf(draft, (fact) => isDates(fact.value) && fact.value.known === 'day');
  if (targets.length === 0) return undefined;
  const target = random.pick(targets);
  if (!isDates(target.fact.value)) return undefined;
  const { days } = wordsOf(draft);
  const right = dayOf(target.fact.value.from);
  const known = Object.values(draft.recap.evidence.facts).map((fact) => fact.value).filter(isDates).flatMap(({ from, to }) => [dayOf(from), dayOf(to)]).filter((day) => day !== right);
  const swap = random.chance(0.5);
  if (swap && known.length === 0) return undefined;
  const wrong = swap ? random.pick(known) : (right + 1 + random.below(6)) % 7;
  const before = new RegExp(`(?:\\d|(?:${wordsOf(draft).months.join('|')}) \\d)`, 'u').exec(target.text);
  if (!before) return undefined;
  const at = target.span.start + before.index;
  const comma = /^\p{L}/u.test(before[0]) ? ', ' : ' ';
  const elided = isItalian(draft) && /[’']$/.test(target.text.slice(0, before.index));
  return elided ? undefined : inject(draft, 'weekday', swap, target, at, at, `${days[wrong]}${comma}`);
}

/** The right weekday before the same day: no error. */
export function rightWeekday(draft: Draft): { at: number; words: string; field: 'title' | 'summary' | 'body'; block: number } | undefined {
  const [target] = targetsOf(draft, (fact) => isDates(fact.value) && fact.value.known === 'day');
  if (!target || !isDates(target.fact.value)) return undefined;
  const before = new RegExp(`(?:\\d|(?:${wordsOf(draft).months.join('|')}) \\d)`, 'u').exec(target.text);
  if (!before || /[’']$/.test(target.text.slice(0, before.index))) return undefined;
  return { at: target.span.start + before.index, words: `${wordsOf(draft).days[dayOf(target.fact.value.from)]} `, field: target.sentence.field, block: target.sentence.block };
}
