import type { Knowledge } from '../known/knowledge';
import type { NameMention } from '../known/names';
import type { TextMatch } from '../known/texts';
import type { Entity, Named } from '../known/types';
import { addressesIn } from './addresses';
import { datesIn, weekdaysIn, type DateMention, type WeekdayMention } from './dates';
import { numbersIn, ordinalsIn, type NumberMention, type OrdinalMention } from './numbers';
import type { Sentence } from './passages';
import { quotationsIn, type Quotation } from './quotations';
import { timesIn, type TimeMention } from './times';

/** A sentence with everything that was recognised in it. */
export interface Reading {
  sentence: Sentence;
  dates: DateMention[];
  weekdays: WeekdayMention[];
  times: TimeMention[];
  numbers: NumberMention[];
  ordinals: OrdinalMention[];
  quotations: Quotation[];
  names: NameMention[];
  texts: TextMatch[];
  /** Web addresses that stand in the text itself. */
  addresses: { start: number; end: number }[];
  /** What the whole text turned out to be like, once all of it is read. */
  whole: { lengths: ReadonlySet<number> };
  /** The reading of the sentence before it in its block, and of the one that leads in to its list. */
  before?: Reading;
  lead?: Reading;
  heading?: Reading;
}

export function readingOf(sentence: Sentence, knowledge: Knowledge, known: ReadonlyMap<Sentence, Reading>, whole: Reading['whole'] = { lengths: new Set([0, 1, 2]) }): Reading {
  const { text, tokens } = sentence;
  const { language } = knowledge;
  const addresses = addressesIn(text);
  const times = timesIn(text);
  const inTime = ({ start, end }: { start: number; end: number }) => times.some((time) => start >= time.start && end <= time.end);
  const inAddress = ({ start, end }: { start: number; end: number }) => addresses.some((address) => start >= address.start && end <= address.end);
  const dates = datesIn(text, language).filter((date) => !inAddress(date));
  const names = knowledge.names.find(tokens, sentence.kind === 'heading' || sentence.kind === 'title');
  const inName = (index: number) => names.some(({ from, to }) => index >= from && index < to);
  return {
    sentence, dates, names, addresses, times, whole,
    weekdays: weekdaysIn(text, language),
    numbers: numbersIn(text, tokens, dates, language).filter((number) => !inName(number.from) && !inAddress(number) && !inTime(number)),
    ordinals: ordinalsIn(tokens, language).filter(({ at }) => !inName(at)),
    quotations: quotationsIn(text),
    texts: knowledge.texts.find(tokens),
    before: sentence.before && known.get(sentence.before),
    lead: sentence.lead && known.get(sentence.lead),
    heading: sentence.heading && known.get(sentence.heading),
  };
}

/** The text that covers a token, if any. */
export const textAt = (reading: Reading, token: number): TextMatch | undefined => reading.texts.find(({ from, to }) => token >= from && token < to);

export const isKind = (mention: NameMention, ...kinds: Named['kind'][]): boolean => mention.named.some(({ kind }) => kinds.includes(kind));

export const entitiesOf = (mention: NameMention, ...kinds: Named['kind'][]): Set<Entity> =>
  new Set(mention.named.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map(({ entity }) => entity));
