import type { EventEntry, NextStep } from '../entries';
import type { Dates } from '../../../../shared/recap';
import { elements, links, metrics, quantityOf, quotes, type People } from './entry-parts';
import type { EntryVersions, FactBook } from './fact-book';
import { localDate } from './local-date';
import type { DatesFact, EventFacts, SponsorshipFacts } from './types';

const present = <T>(value: T | undefined): value is T => value !== undefined;

/** The days of an event as its own time zone has them. When not known to the day, they are bounds. */
function eventDates(book: FactBook, entry: EntryVersions, event: EventEntry) {
  const known = event.datesKnown ?? 'day';
  const dates: Dates = { from: localDate(event.startsAt, event.timezone), to: localDate(event.endsAt, event.timezone), known };
  const startsAt = book.value(entry, 'startsAt', 'date', event.startsAt);
  const endsAt = book.value(entry, 'endsAt', 'date', event.endsAt);
  const timezone = book.value(entry, 'timezone', 'choice', event.timezone);
  const stated = event.datesKnown ? [book.value(entry, 'datesKnown', 'choice', event.datesKnown)] : [];
  return {
    dates: book.derive(`dates/${event.documentId}`, 'dates', [startsAt, endsAt, timezone, ...stated], dates),
    year: book.derive(`year/${event.documentId}`, 'year', [startsAt, timezone], Number(dates.from.slice(0, 4))),
  };
}

function stepDates(book: FactBook, entry: EntryVersions, step: NextStep, path: string): DatesFact | undefined {
  if (!step.startsOn) return undefined;
  const operands = [
    book.value(entry, `${path}.startsOn`, 'date', step.startsOn),
    ...(step.endsOn ? [book.value(entry, `${path}.endsOn`, 'date', step.endsOn)] : []),
    ...(step.datesKnown ? [book.value(entry, `${path}.datesKnown`, 'choice', step.datesKnown)] : []),
  ];
  const dates: Dates = { from: step.startsOn, to: step.endsOn ?? step.startsOn, known: step.datesKnown ?? 'day' };
  return book.derive(`dates/${entry.documentId}/${path}`, 'step-dates', operands, dates);
}

export function eventFacts(
  book: FactBook,
  entry: EntryVersions,
  event: EventEntry,
  people: People,
  sponsors: ReadonlyMap<string, Omit<SponsorshipFacts, 'tier'>>,
): EventFacts | undefined {
  const name = book.text(entry, 'name', event.name, 'name');
  if (!name) return undefined;
  const list = <T>(attribute: string, values: T[] | null | undefined) => elements(book, entry, attribute, values);
  return {
    itself: { ...book.value(entry, '', 'entry', event.documentId), kind: 'entry' },
    name,
    shortName: book.text(entry, 'shortName', event.shortName, 'name'),
    series: book.text(entry, 'series', event.series, 'name'),
    edition: event.edition ? book.value(entry, 'edition', 'quantity', event.edition) : undefined,
    theme: book.text(entry, 'theme', event.theme),
    summary: book.text(entry, 'summary', event.summary),
    openingLine: book.text(entry, 'openingLine', event.openingLine),
    ...eventDates(book, entry, event),
    places: list('places', event.places).map(({ element, path, aligned }) => ({
      venue: book.text(entry, `${path}.venue`, element.venue, 'place', aligned),
      city: book.text(entry, `${path}.city`, element.city, 'place', aligned),
      country: book.text(entry, `${path}.country`, element.country, 'place', aligned),
      phrase: book.text(entry, `${path}.phrase`, element.phrase, 'text', aligned),
    })),
    figures: list('figures', event.figures).filter(({ element }) => Number.isFinite(element.value)).map(({ element, path, aligned }) => ({
      kind: element.kind,
      quantity: book.quantity(entry, path, quantityOf(element), aligned),
      label: book.text(entry, `${path}.label`, element.label, 'text', aligned),
      scope: book.text(entry, `${path}.scope`, element.scope, 'text', aligned),
    })),
    organisers: list('organisers', event.organisers).flatMap(({ element, path, aligned }) => {
      const party = book.text(entry, `${path}.name`, element.name, 'name', aligned);
      return party ? [{ name: party, url: book.plain(entry, `${path}.url`, 'link', element.url), role: element.role ?? 'organiser' }] : [];
    }),
    sponsorships: list('sponsorships', event.sponsorships).flatMap(({ element, path, aligned }) => {
      const sponsor = element.sponsor ? sponsors.get(element.sponsor) : undefined;
      return sponsor ? [{ ...sponsor, tier: book.text(entry, `${path}.tier`, element.tier, 'name', aligned) }] : [];
    }),
    highlights: list('highlights', event.highlights)
      .map(({ element, path, aligned }) => book.text(entry, `${path}.text`, element.text, 'text', aligned))
      .filter(present),
    strands: list('strands', event.strands).flatMap(({ element, path, aligned }) => {
      const strand = book.text(entry, `${path}.name`, element.name, 'name', aligned);
      return strand ? [{ name: strand, intro: book.text(entry, `${path}.intro`, element.intro, 'text', aligned) }] : [];
    }),
    quotes: quotes(book, entry, people, event.quotes),
    metrics: metrics(book, entry, people, event.metrics),
    materials: links(book, entry, 'materials', event.materials),
    nextSteps: list('nextSteps', event.nextSteps).flatMap(({ element, path, aligned }) => {
      const label = book.text(entry, `${path}.label`, element.label, 'name', aligned);
      if (!label) return [];
      return [{
        kind: element.kind,
        label,
        note: book.text(entry, `${path}.note`, element.note, 'text', aligned),
        place: book.text(entry, `${path}.place`, element.place, 'place', aligned),
        dates: stepDates(book, entry, element, path),
        url: book.plain(entry, `${path}.url`, 'link', element.url),
      }];
    }),
    coverCredit: book.plain(entry, 'coverCredit', 'name', event.coverCredit),
  };
}
