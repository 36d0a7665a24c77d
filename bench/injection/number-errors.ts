import type { Fact } from '../../src/plugins/recap/shared/recap';
import type { Metric } from '../../src/plugins/recap/server/src/engine/entries';
import type { Random } from './random';
import { inject, isItalian, isQuantity, sourceOf, targetsOf, type Target } from './targets';
import type { Attempt, Draft } from './types';

const small = {
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
  it: ['zero', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici', 'tredici', 'quattordici', 'quindici', 'sedici', 'diciassette', 'diciotto', 'diciannove', 'venti'],
};

const digitsOf = (value: number, draft: Draft): string => new Intl.NumberFormat(isItalian(draft) ? 'it' : 'en-GB', { maximumFractionDigits: 6, useGrouping: true }).format(value);

interface Written {
  from: number;
  to: number;
  value: number;
  spelled: boolean;
}

/** The numbers that a stretch writes, in digits or small ones in words. */
function writtenIn(text: string, draft: Draft): Written[] {
  const italian = isItalian(draft);
  const found = [...text.matchAll(/(?<![\p{L}\d.,])\d[\d.,]*(?<=\d)(?![\p{L}])/gu)].map((match): Written => {
    const plain = italian ? match[0].replaceAll('.', '').replace(',', '.') : match[0].replaceAll(',', '');
    return { from: match.index, to: match.index + match[0].length, value: Number(plain), spelled: false };
  });
  const words = small[italian ? 'it' : 'en'];
  for (const match of text.matchAll(/(?<![\p{L}\d-])\p{L}+(?![\p{L}\d-])/gu)) {
    const value = words.indexOf(match[0].toLowerCase());
    if (value > 1) found.push({ from: match.index, to: match.index + match[0].length, value, spelled: true });
  }
  return found.filter(({ value }) => Number.isFinite(value));
}

function shownAs(value: number, { spelled }: Written, original: string, draft: Draft): string {
  const word = spelled && Number.isInteger(value) && value > 1 ? small[isItalian(draft) ? 'it' : 'en'][value] : undefined;
  if (!word) return digitsOf(value, draft);
  return /^\p{Lu}/u.test(original) ? word[0].toUpperCase() + word.slice(1) : word;
}

/** Every number that the entries hold. */
export function numbersOf({ graph }: Draft): number[] {
  const of = (list: { value: number; upTo?: number | null }[] | null | undefined) => (list ?? []).flatMap(({ value, upTo }) => [value, ...(upTo != null ? [upTo] : [])]);
  return [...new Set([
    ...graph.events.flatMap((event) => [...of(event.figures), ...of(event.metrics)]),
    ...graph.sessions.flatMap(({ metrics }) => of(metrics)), ...graph.caseStudies.flatMap(({ metrics }) => of(metrics)),
  ])].filter((value) => Number.isFinite(value) && value > 1);
}

/** A number near another: one digit changed, or one more or less. */
function other(value: number, random: Random): number {
  const whole = Math.round(value);
  if (whole < 20 || random.chance(0.2)) return Math.max(2, whole + random.pick([-2, -1, 1, 2, 3]));
  const digits = String(whole).split('');
  const at = random.below(Math.min(digits.length, 3));
  digits[at] = String((Number(digits[at]) + 1 + random.below(8)) % 10 || 1);
  return Number(digits.join(''));
}

/** Metrics of the same owner and label: another of its values may stand in the same words, and be true. */
function alike(fact: Fact, { graph }: Draft): number[] {
  const { documentId, path } = sourceOf(fact);
  const entry = [...graph.events, ...graph.sessions, ...graph.caseStudies].find((one) => one.documentId === documentId);
  if (!entry) return [];
  const metrics: Metric[] = entry.metrics ?? [];
  const own = metrics[Number(path.split('.')[1])];
  return path.startsWith('metrics') && own ? metrics.filter(({ label, of, state, period }) => label === own.label && of === own.of && state === own.state && period === own.period).map(({ value }) => value) : [];
}

export function wrongNumber(draft: Draft, random: Random): Attempt {
  const texts = random.chance(0.12);
  const targets = targetsOf(draft, (fact) => (texts ? fact.kind === 'text' && typeof fact.value === 'string' && fact.value.length > 20 : isQuantity(fact.value)))
    .filter(({ text }) => writtenIn(text, draft).length > 0);
  if (targets.length === 0) return undefined;
  const target = random.pick(targets);
  const written = random.pick(writtenIn(target.text, draft));
  const swap = random.chance(0.5);
  const values = numbersOf(draft).filter((value) => value !== written.value);
  if (swap && values.length === 0) return undefined;
  const million = /^\s+(?:million|milion)/.test(target.text.slice(written.to));
  const value = swap ? random.pick(values) : other(written.value, random);
  if (value === written.value || (million && value === written.value * 1e6)) return undefined;
  if (alike(target.fact, draft).includes(value)) return { class: 'number', reason: 'the same thing has two values' };
  return inject(draft, 'number', swap, target, target.span.start + written.from, target.span.start + written.to, shownAs(value, written, target.text.slice(written.from, written.to), draft));
}

const units = ['PB', 'TB', 'GB', 'km', '%', 'kWh', 'litres', 'euros', 'hours', 'tonnes'];

export function wrongUnit(draft: Draft, random: Random): Attempt {
  const targets = targetsOf(draft, (fact) => isQuantity(fact.value) && fact.value.unit !== undefined);
  if (targets.length === 0) return undefined;
  const target = random.pick(targets);
  const unit = isQuantity(target.fact.value) ? target.fact.value.unit ?? '' : '';
  const at = target.text.lastIndexOf(unit);
  if (unit === '' || at < 0) return undefined;
  const own = [...draft.graph.caseStudies, ...draft.graph.sessions, ...draft.graph.events].flatMap(({ metrics }) => (metrics ?? []).flatMap((metric) => metric.unit ?? [])).filter((one) => one !== unit);
  const swap = own.length > 0 && random.chance(0.6);
  const wanted = swap ? random.pick(own) : random.pick(units.filter((one) => one !== unit));
  const words = unit === '%' && wanted !== '%' ? ` ${wanted}` : unit !== '%' && wanted === '%' ? '%' : wanted;
  const from = unit !== '%' && wanted === '%' ? target.text.slice(0, at).trimEnd().length : at;
  return inject(draft, 'unit', swap, target, target.span.start + from, target.span.start + at + unit.length, words);
}

const qualifiers = {
  en: { exactly: '', about: 'about ', over: 'more than ', nearly: 'nearly ', 'at-least': 'at least ', 'up-to': 'up to ' },
  it: { exactly: '', about: 'circa ', over: 'oltre ', nearly: 'quasi ', 'at-least': 'almeno ', 'up-to': 'fino a ' },
} as const;

export function wrongQualifier(draft: Draft, random: Random): Attempt {
  const targets = targetsOf(draft, (fact) => isQuantity(fact.value));
  if (targets.length === 0) return undefined;
  const target = random.pick(targets);
  if (!isQuantity(target.fact.value)) return undefined;
  const words = qualifiers[isItalian(draft) ? 'it' : 'en'];
  const own = words[target.fact.value.qualifier];
  if (own !== '' && !target.text.toLowerCase().startsWith(own)) return undefined;
  const used = new Set(numbersWith(draft));
  const others = (Object.keys(words) as (keyof typeof words)[]).filter((qualifier) => qualifier !== (isQuantity(target.fact.value) ? target.fact.value.qualifier : ''));
  const swap = random.chance(0.5);
  const valid = others.filter((qualifier) => used.has(qualifier));
  if (swap && valid.length === 0) return undefined;
  const wanted = words[random.pick(swap ? valid : others)];
  const raised = /^\p{Lu}/u.test(target.text) && wanted !== '' ? wanted[0].toUpperCase() + wanted.slice(1) : wanted;
  const rest = target.text.slice(own.length);
  const article = /\b(?:the|le|gli|i)\s$/.test(draft.article.title) ? '' : raised;
  return inject(draft, 'qualifier', swap, target, target.span.start, target.span.end, `${article}${raised !== '' && own === '' ? rest[0].toLowerCase() + rest.slice(1) : raised === '' && /^\p{Lu}/u.test(target.text) ? rest[0].toUpperCase() + rest.slice(1) : rest}`);
}

const numbersWith = ({ graph }: Draft): string[] =>
  [...graph.events.flatMap(({ figures, metrics }) => [...(figures ?? []), ...(metrics ?? [])]), ...graph.sessions.flatMap(({ metrics }) => metrics ?? []), ...graph.caseStudies.flatMap(({ metrics }) => metrics ?? [])]
    .map(({ qualifier }) => qualifier ?? 'exactly');

const isCount = (fact: Fact): boolean => fact.kind === 'derived' && (fact.formula.op === 'count' || fact.formula.op === 'count-distinct');

/** A number that the engine counted: sponsors, stories, sessions of a track. */
export function wrongCount(draft: Draft, random: Random): Attempt {
  const targets: Target[] = targetsOf(draft, isCount).filter(({ text }) => writtenIn(text, draft).length > 0);
  if (targets.length === 0) return undefined;
  const target = random.pick(targets);
  const [written] = writtenIn(target.text, draft);
  const counts = [...new Set(Object.values(draft.recap.evidence.facts).filter(isCount).flatMap(({ value }) => (typeof value === 'number' ? value : [])))].filter((value) => value !== written.value && value > 1);
  const swap = random.chance(0.5);
  if (swap && counts.length === 0) return undefined;
  const value = swap ? random.pick(counts) : other(written.value, random);
  if (value === written.value) return undefined;
  return inject(draft, 'count', swap, target, target.span.start + written.from, target.span.start + written.to, shownAs(value, written, target.text, draft));
}
