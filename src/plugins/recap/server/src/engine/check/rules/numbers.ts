import type { Quantity } from '../../../../../shared/recap';
import type { Knowledge } from '../known/knowledge';
import type { Entity, KnownQuantity } from '../known/types';
import type { NumberMention } from '../reading/numbers';
import type { Reading } from '../reading/reading';
import { bindNumber, unitFits, type Candidate } from './bind-number';
import { entrySays } from './entry-says';
import { onlyName } from './only';
import type { Fault } from './report';
import { showDigits, showMeasure, showQualifier, showQuantity } from './show';
import { meets, subjectsOf } from './subjects';
import { toldOfAnother } from './told-of-another';

const BOUND = 0.5;
const FIRM = 0.74;
const TIE = 0.09;

const says = ({ quantity, also, byLength }: KnownQuantity, { value, upTo }: NumberMention, { whole }: Reading): boolean =>
  (quantity.value === value && quantity.upTo === upTo)
  || (upTo === undefined && (also.includes(value) || (byLength?.some((count, index) => count === value && whole.lengths.has(index)) ?? false)));

const sameQualifier = ({ qualifier = 'exactly' }: NumberMention, quantity: Quantity): boolean => qualifier === quantity.qualifier;

const qualified = ({ quantity }: KnownQuantity, mention: NumberMention): boolean => sameQualifier(mention, quantity);

/** Numbers, their units and their qualifiers, held against what the entries say of the same thing. */
export function numberFaults(reading: Reading, knowledge: Knowledge): Fault[] {
  return reading.numbers.filter(({ year, times }) => !year && !times).flatMap((mention) => inText(reading, mention, knowledge) ?? inEntries(reading, mention, knowledge));
}

/** A number inside a text of an entry: what that text says counts. */
function inText(reading: Reading, mention: NumberMention, knowledge: Knowledge): Fault[] | undefined {
  const { language } = knowledge;
  const within = reading.texts.filter(({ from, to }) => mention.from >= from && mention.to <= to);
  if (within.some(({ share }) => share === 1)) return [];
  const near = reading.texts.find(({ from, to, share, texts }) => share < 1 && mention.from >= from - 2 && mention.to <= to + 2 && texts.some(({ numbers }) => numbers.length > 0));
  if (!near) return undefined;
  if (near.texts.some(({ numbers }) => numbers.includes(mention.value))) return [];
  const stated = new Set(reading.numbers.map(({ value }) => value));
  const [text] = near.texts;
  const [missing, ...others] = new Set(near.texts.flatMap(({ numbers }) => numbers).filter((number) => !stated.has(number)));
  if (!text || missing === undefined) return undefined;
  const expected = showQuantity({ value: missing, qualifier: 'exactly' }, language);
  return [{
    code: 'number', severity: 'contradicts', start: mention.start, end: mention.end, expected, fact: text.fact,
    ...(others.length === 0 && mention.upTo === undefined ? { replacement: expected } : {}),
    reason: 'number-in-text', values: { passage: text.text.slice(0, 120) },
  }];
}

function inEntries(reading: Reading, mention: NumberMention, knowledge: Knowledge): Fault[] {
  const { candidates } = bindNumber(reading, mention, knowledge);
  const [best] = candidates;
  const at = { start: mention.start, end: mention.end };
  if (best && best.label >= BOUND) {
    const equal = candidates.filter(({ score, label }) => label >= BOUND && score >= best.score - TIE);
    const saying = equal.filter(({ known }) => says(known, mention, reading));
    if (saying.length > 0) return fitting(reading, mention, knowledge, saying, candidates);
    // "50 PB of disk" after "50,000 CPU cores": the unit tells what is meant.
    const measured = best.known.quantity.unit === undefined && candidates.some(({ known }) => known.quantity.unit !== undefined && unitFits(known, mention, reading, knowledge));
    const loose = best.label < FIRM || best.owned === 'other' || measured
      ? candidates.filter(({ known, owned }) => owned !== 'other' && says(known, mention, reading) && qualified(known, mention) && unitFits(known, mention, reading, knowledge))
      : [];
    if (loose.length > 0) return [];
    if (best.owned !== 'other') {
      const expected = showQuantity(best.known.quantity, knowledge.language);
      const { replacement, ...place } = inPlace(mention, best.known.quantity, knowledge);
      // Two numbers that fit as well, or the right one stands there already: a person has to choose.
      const isOne = !reading.numbers.some((other) => other !== mention && says(best.known, other, reading)) && equal.every(({ known: { quantity } }) => quantity.value === best.known.quantity.value && quantity.upTo === best.known.quantity.upTo && quantity.qualifier === best.known.quantity.qualifier);
      return [{
        code: best.known.kind === 'count' ? 'count' : best.known.kind === 'sum' ? 'sum' : 'number', severity: 'contradicts', ...place, ...(isOne ? { replacement } : {}),
        expected, fact: best.known.fact, ...entrySays(best.known),
      }];
    }
  }
  const holds = ({ known, owned }: { known: KnownQuantity; owned?: Candidate['owned'] }) => owned !== 'other' && says(known, mention, reading);
  if (candidates.some(holds)) return [];
  const subjects = subjectsOf(reading);
  const elsewhere = knowledge.quantities.filter((known) => says(known, mention, reading));
  const named = new Set(subjects.flatMap(({ people, organisations }) => [...people, ...organisations]));
  // Another word for what is counted: the number itself is this organisation's, or the event's.
  if (elsewhere.some((known) => qualified(known, mention) && unitFits(known, mention, reading, knowledge) && known.kind !== 'count'
    && (meets(known.owners, named) || (named.size === 0 && [...known.owners].every((owner) => owner.startsWith('event:')))))) return [];
  const next = reading.sentence.tokens[mention.to];
  if (next && knowledge.counted.has(`${mention.value} ${next.stem}`)) return [];
  const [other] = elsewhere;
  if (mention.spelled && mention.value <= 20 && !mention.sign && !elsewhere.some(({ kind }) => kind !== 'count')) {
    return [{ code: 'number', severity: 'note', ...at, reason: 'number-here' }];
  }
  if (!other) return [{ code: 'number', severity: 'unknown', ...at, reason: 'number-unknown' }];
  return [{
    code: 'number', severity: 'unknown', ...at, fact: other.fact,
    ...(other.counted === undefined ? { reason: 'number-elsewhere', values: { title: other.title } } : { reason: 'count-elsewhere', values: { counted: other.counted } }),
  }];
}

/** Where the right number would stand and as what: beside a qualifier that is right the digits alone, else both. The unit stays the text's. */
function inPlace(mention: NumberMention, quantity: Quantity, { language }: Knowledge): { start: number; end: number; replacement: string } {
  const { start, end, qualifierStart = start } = mention;
  const digits = showDigits(quantity, language);
  const right = sameQualifier(mention, quantity);
  return {
    start: right ? start : qualifierStart, end,
    replacement: right ? digits : `${showQualifier(quantity, language)}${digits}`,
  };
}

/** The number is right: so must be its qualifier, its unit, and whose it is. */
function fitting(reading: Reading, mention: NumberMention, knowledge: Knowledge, saying: Candidate[], candidates: Candidate[]): Fault[] {
  const [first] = saying;
  if (!first) return [];
  // Whose it is comes first: with another unit or qualifier it would still be somebody else's.
  if (saying.every(({ known }) => ownerFault(reading, mention, known))) return foreignFaults(reading, mention, knowledge, saying);
  const expected = showQuantity(first.known.quantity, knowledge.language);
  const { text } = reading.sentence;
  const fact = first.known.fact;
  const ofUnit = saying.filter(({ known }) => unitFits(known, mention, reading, knowledge));
  if (ofUnit.length === 0) {
    const beside = reading.sentence.tokens[mention.to];
    const end = mention.sign || !beside || beside.start - mention.end > 2 ? mention.end + (mention.sign ? text.slice(mention.end).indexOf(mention.sign) + mention.sign.length : 0) : beside.end;
    return [{
      code: 'unit', severity: 'contradicts', start: mention.start, end: Math.max(mention.end, end), expected, fact,
      ...(sameQualifier(mention, first.known.quantity) ? { replacement: showMeasure(first.known.quantity, knowledge.language) } : {}),
      ...entrySays(first.known),
    }];
  }
  const right = ofUnit.filter(({ known }) => qualified(known, mention));
  if (right.length === 0) {
    return [{
      code: 'qualifier', severity: 'contradicts', ...inPlace(mention, first.known.quantity, knowledge), expected, fact,
      ...entrySays(first.known),
    }];
  }
  if (right.every(({ known }) => ownerFault(reading, mention, known))) return foreignFaults(reading, mention, knowledge, right);
  const other = toldOfAnother(reading, candidates.filter(({ known, label }) => label >= BOUND && says(known, mention, reading)).map(({ known }) => known), knowledge);
  return other ? [{
    code: 'number', severity: other.sure ? 'contradicts' : 'unknown', start: mention.start, end: mention.end, fact,
    reason: 'number-not-of-this', values: { title: first.known.title, name: other.name },
  }] : [];
}

/** A number that the entries give to others than the one whom the sentence names. */
function foreignFaults(reading: Reading, mention: NumberMention, knowledge: Knowledge, right: Candidate[]): Fault[] {
  const [owned] = right;
  const subject = owned && ownerFault(reading, mention, owned.known);
  if (!subject) return [];
  const names = knowledge.everybody.filter(({ entity }) => right.some(({ known }) => ownerFault(reading, mention, known)?.owners.has(entity))).map(({ name }) => name);
  return [{
    code: 'name', severity: 'contradicts', start: subject.start, end: subject.end, expected: [...new Set(names)].join(', ') || owned.known.title, ...onlyName(names, reading, subject), fact: owned.known.fact,
    reason: 'number-of-another', values: { title: owned.known.title },
  }];
}

/** The name that the sentence gives a number to, where the entry gives it to others, and to whom. */
function ownerFault(reading: Reading, mention: NumberMention, known: KnownQuantity): { start: number; end: number; owners: ReadonlySet<Entity> } | undefined {
  const owners = [...known.owners];
  const subjects = subjectsOf(reading);
  const organisations = subjects.filter(({ organisations: own, people }) => own.size > 0 && people.size === 0);
  if (owners.some((owner) => owner.startsWith('study:'))) {
    const nearest = organisations.filter(({ mention: { end } }) => end <= mention.start).at(-1) ?? organisations[0];
    if (nearest && !meets(nearest.organisations, known.owners)) return { ...nearest.mention, owners: new Set(owners.filter((owner) => owner.startsWith('study:'))) };
  }
  const people = subjects.filter(({ people: own }) => own.size > 0);
  if (people.length === 0) return undefined;
  const who = owners.some((owner) => owner.startsWith('session:')) ? new Set(owners.filter((owner) => owner.startsWith('person:')))
    : known.saidBy ? new Set([known.saidBy]) : undefined;
  const last = people.at(-1);
  if (last && who && who.size > 0 && !people.some(({ people: own }) => meets(own, who))) return { ...last.mention, owners: who };
  return undefined;
}
