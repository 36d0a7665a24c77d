import type { EventFacts, Facts, PlaceFacts, TextFact } from '../facts/types';
import type { Fragment } from './types';
import type { Writer } from './writer';

const distinct = (facts: TextFact[]): TextFact[] =>
  facts.filter((fact, index) => facts.findIndex(({ value }) => value === fact.value) === index);

/** Cities of an event, or of the parts of a tour, each once, first to last. */
export const citiesOf = (facts: Facts, event: EventFacts): TextFact[] => {
  const own = event === facts.event && facts.parts.length > 0 ? facts.parts : [event];
  const places = own.flatMap((part) => part.places);
  return distinct((places.length > 0 ? places : event.places).flatMap((place) => place.city ?? []));
};

function one(writer: Writer, { venue, city, country, phrase }: PlaceFacts): Fragment | undefined {
  if (phrase) return writer.fact(phrase);
  const town = city ?? country;
  if (venue && town && !venue.value.includes(town.value)) return writer.phrase('place.venue.city', { venue: writer.fact(venue), city: writer.fact(town) });
  if (venue) return writer.phrase('place.venue', { venue: writer.fact(venue) });
  return town ? inTown(writer, [town]) : undefined;
}

/** Where a language has no one preposition for a name (a country, a town with an article), the name stands apart. */
function inTown(writer: Writer, towns: TextFact[]): Fragment {
  const apart = towns.some(({ value, source }) => source.path.endsWith('country') || writer.book.file.apart.some((start) => value.startsWith(start)));
  return writer.phrase(apart ? 'place.apart' : 'place.city', { city: writer.list(towns.map((town) => writer.fact(town))) });
}

/** Where an event took place, with its preposition; undefined when no entry says so. */
export function where(writer: Writer, facts: Facts, event: EventFacts): Fragment | undefined {
  const cities = citiesOf(facts, event);
  if (cities.length > 1) return inTown(writer, cities);
  const [place] = event.places.length > 0 ? event.places : facts.parts.flatMap((part) => part.places);
  return place && one(writer, place);
}
