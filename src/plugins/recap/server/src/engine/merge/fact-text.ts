import type { EntryFact, FactValue, Quantity } from '../../../../shared/recap';
import { quantity } from '../prose/numbers';
import { phrasebook, speaks } from '../prose/phrasebook';
import { plainText, Writer } from '../prose/writer';

const isQuantity = (value: FactValue): value is Quantity => typeof value === 'object' && 'qualifier' in value;

/** A fact's value as a reader of that language would write it: `more than 8,500 cores`. */
export function factText(fact: EntryFact, locale: string): string {
  const { value } = fact;
  const writer = new Writer(phrasebook(speaks(locale) ? locale : 'en', 'en-GB'));
  if (isQuantity(value)) return plainText(quantity(writer, { ...fact, value }));
  if (typeof value === 'number') return writer.book.number.format(value);
  return typeof value === 'object' ? `${value.from} – ${value.to}` : String(value);
}
