import { tidyText } from './tidy-text';
import type { Link, Metric, Quote } from '../entries';
import type { EntryVersions, FactBook } from './fact-book';
import type { LinkFacts, MetricFacts, PersonFacts, QuoteFacts } from './types';
import type { Quantity } from '../../../../shared/recap';

export type People = ReadonlyMap<string, PersonFacts>;

/** Elements with their attribute path, and whether the translation's list can be matched by position. */
export function elements<T>(book: FactBook, entry: EntryVersions, name: string, list: T[] | null | undefined) {
  const own = list ?? [];
  const aligned = book.matches(entry, name, own.length);
  return own.map((element, index) => ({ element, path: `${name}.${index}`, aligned }));
}

export const person = (people: People, documentId: string | null | undefined): PersonFacts | undefined =>
  documentId ? people.get(documentId) : undefined;

/** The number of a figure or metric with what belongs to it. A unit is a reader's text and may be translated. */
export function quantityOf(
  source: { value: number; upTo?: number | null; unit?: string | null; qualifier?: Quantity['qualifier'] | null },
): Quantity {
  return {
    value: source.value,
    ...(source.upTo != null && source.upTo > source.value ? { upTo: source.upTo } : {}),
    ...(source.unit && tidyText(source.unit) !== '' ? { unit: source.unit } : {}),
    qualifier: source.qualifier ?? 'exactly',
  };
}

export function quotes(book: FactBook, entry: EntryVersions, people: People, list: Quote[] | null | undefined): QuoteFacts[] {
  return elements(book, entry, 'quotes', list).flatMap(({ element, path, aligned }) => {
    const text = book.text(entry, `${path}.text`, element.text, element.verbatim ? 'quote' : 'text', aligned);
    if (!text) return [];
    return [{
      text,
      verbatim: element.verbatim === true,
      speaker: person(people, element.speaker),
      attribution: book.text(entry, `${path}.attribution`, element.attribution, 'name', aligned),
    }];
  });
}

export function metrics(book: FactBook, entry: EntryVersions, people: People, list: Metric[] | null | undefined): MetricFacts[] {
  return elements(book, entry, 'metrics', list).flatMap(({ element, path, aligned }) => {
    const label = book.text(entry, `${path}.label`, element.label, 'text', aligned);
    if (!label || !Number.isFinite(element.value)) return [];
    return [{
      label,
      quantity: book.quantity(entry, path, quantityOf(element), aligned),
      state: element.state ?? 'current',
      of: book.text(entry, `${path}.of`, element.of, 'text', aligned),
      period: book.text(entry, `${path}.period`, element.period, 'text', aligned),
      saidBy: person(people, element.saidBy),
    }];
  });
}

export function links(book: FactBook, entry: EntryVersions, name: string, list: Link[] | null | undefined): LinkFacts[] {
  return elements(book, entry, name, list).map(({ element, path, aligned }) => ({
    kind: element.kind ?? 'website',
    label: book.text(entry, `${path}.label`, element.label, 'text', aligned),
    url: book.plain(entry, `${path}.url`, 'link', element.url),
    credit: book.plain(entry, `${path}.credit`, 'name', element.credit),
  }));
}
