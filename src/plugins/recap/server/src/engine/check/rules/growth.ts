import type { Knowledge } from '../known/knowledge';
import type { KnownQuantity } from '../known/types';
import type { Reading } from '../reading/reading';
import type { Fault } from './report';
import { showQuantity } from './show';

/** "more than twice as many as in 2018": how often this edition's figure holds that of the one before. */
export function growthFaults(reading: Reading, knowledge: Knowledge): Fault[] {
  const stems = new Set(reading.sentence.tokens.map(({ stem }) => stem));
  return reading.numbers.filter(({ times }) => times).flatMap((mention): Fault[] => {
    if (reading.texts.some(({ from, to }) => mention.from >= from && mention.to <= to)) return [];
    const ratios = knowledge.quantities.filter(({ kind, year }) => kind === 'figure' && year !== undefined).flatMap((before) => {
      const now = knowledge.quantities.find((one) => one.kind === 'figure' && one.year === undefined && sameKind(one, before));
      return now && before.quantity.value > 0 ? [{ now, before, ratio: now.quantity.value / before.quantity.value }] : [];
    });
    const named = ratios.filter(({ now }) => now.labels.some((label) => label.every((stem) => stems.has(stem))));
    const asked = named.length > 0 ? named : ratios;
    const holds = (ratio: number) => (mention.qualifier === undefined || mention.qualifier === 'exactly' ? ratio === mention.value : Math.floor(ratio) === mention.value || Math.round(ratio) === mention.value);
    if (asked.some(({ ratio }) => holds(ratio))) return [];
    const [first] = asked;
    return [{
      code: 'sum', start: mention.qualifierStart ?? mention.start, end: mention.end,
      ...(first
        ? { severity: 'contradicts', expected: showGrowth(first.before, first.now, knowledge), fact: first.now.fact, reason: 'growth', values: { title: first.now.title } }
        : { severity: 'unknown', reason: 'growth-unknown' }),
    }];
  });
}

const showGrowth = (before: KnownQuantity, now: KnownQuantity, { language }: Knowledge): string =>
  `${showQuantity(before.quantity, language)} → ${showQuantity(now.quantity, language)}`;

const sameKind = (a: KnownQuantity, b: KnownQuantity): boolean => a.labels.length > 0 && a.labels.at(-1)?.join(' ') === b.labels.at(-1)?.join(' ');
