import { tidyText } from '../facts/tidy-text';
import type { FactOf, QuantityFact } from '../facts/types';
import type { Fragment, Run } from './types';
import type { Writer } from './writer';

/** Digits with grouping, always; round millions in words. */
function digits(writer: Writer, value: number): string {
  return writer.book.number.format(value);
}

export const spelled = (writer: Writer, value: number, upTo = writer.book.file.spelledUpTo): string | undefined =>
  Number.isInteger(value) && value >= 1 && value <= upTo ? writer.book.file.numbers[value] : undefined;

function magnitude(writer: Writer, value: number, words: boolean): { runs: Fragment; own: boolean } {
  const word = words ? spelled(writer, value) : undefined;
  if (word) return { runs: [{ text: word, own: true }], own: true };
  if (value >= 1_000_000 && Number.isInteger(value / 100_000)) {
    return { runs: writer.phrase('number.millions', { n: value / 1_000_000, digits: digits(writer, value / 1_000_000) }), own: false };
  }
  return { runs: [{ text: digits(writer, value) }], own: false };
}

/** All of a fragment shows one fact. */
const bind = (runs: Fragment, fact: string): Fragment => {
  const own = runs.some((run) => run.own) || undefined;
  return [{ text: runs.map((run) => run.text).join(''), fact, ...(own ? { own } : {}) } satisfies Run];
};

/** A figure with its qualifier, range and unit, all of it showing the one fact: "more than 300", "50 to 70", "10 PB". */
export function quantity(writer: Writer, fact: QuantityFact): Fragment {
  const { value, upTo, qualifier } = fact.value;
  const unit = fact.value.unit === undefined ? undefined : tidyText(fact.value.unit);
  const words = unit === undefined && upTo === undefined;
  const from = magnitude(writer, value, words);
  const number = upTo === undefined ? from.runs : writer.phrase('number.range', { from: from.runs, to: magnitude(writer, upTo, false).runs });
  const measured = unit === undefined ? number : unit === '%' ? writer.phrase('number.percent', { number }) : writer.phrase('number.unit', { number, unit });
  const qualified = qualifier === 'exactly' ? measured : writer.phrase(`qualifier.${qualifier}`, { number: measured });
  const own = qualifier !== 'exactly' || from.own;
  return bind(own ? qualified.map((run) => ({ ...run, own })) : qualified, fact.id);
}

/** A count that was worked out, spelled up to twenty where it may start a sentence. */
export function count(writer: Writer, fact: FactOf<number>, upTo?: number): Fragment {
  const word = spelled(writer, fact.value, upTo);
  return [{ text: word ?? digits(writer, fact.value), fact: fact.id, ...(word ? { own: true } : {}) }];
}

/** Whether a quantity would start a sentence with a digit. */
export const startsWithDigit = (fragment: Fragment): boolean => /^\d/.test(fragment[0]?.text ?? '');
