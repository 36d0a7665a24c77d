import type { PlaceFacts } from '../../facts/types';
import type { Knowledge } from '../known/knowledge';
import { eventsOf } from '../known/entities';
import { isKind, type Reading } from '../reading/reading';
import { foldWord } from '../reading/tokens';
import { ordinaryWords } from './ordinary-words';
import type { Fault } from './report';
import { only } from './only';
import { stepsIn, type StepMention } from './steps';

const folded = (text: string): string => text.split(/\s+/).map(foldWord).join(' ');

/** Where something was or will be: places that the entries give to something else, or to nothing. */
export function placeFaults(reading: Reading, knowledge: Knowledge): Fault[] {
  const { facts } = knowledge;
  const { text, tokens, kind } = reading.sentence;
  const steps = stepsIn(reading, knowledge);
  const inside = (start: number, end: number) => reading.texts.some(({ from, to }) => (tokens[from]?.start ?? Infinity) <= start && (tokens[to - 1]?.end ?? 0) >= end);
  const events = eventsOf(facts);
  const named = new Set(reading.names.flatMap(({ named: ones }) => ones.filter((one) => one.kind === 'event').map(({ entity }) => entity)));
  const previous = facts.previous && named.has(`event:${facts.previous.itself.value}`) && !(facts.event && named.has(`event:${facts.event.itself.value}`)) ? facts.previous : undefined;
  const part = facts.parts.filter(({ itself }) => named.has(`event:${itself.value}`));
  const asked = previous ? [previous] : part.length > 0 && !(facts.event && named.has(`event:${facts.event.itself.value}`)) ? part : [...events, ...facts.parts];
  const own = asked.flatMap(({ places }) => places.flatMap(({ venue, city, country }) => [venue, city, country].flatMap((fact) => fact ?? [])));
  const spots = asked.flatMap(({ places }) => places);

  const known = reading.names.filter((mention) => mention.named.every(({ kind: one }) => one === 'place') && !inside(mention.start, mention.end)).flatMap((mention): Fault[] => {
    const written = text.slice(mention.start, mention.end);
    const at = { start: mention.start, end: mention.end };
    const next = steps.filter(({ end }) => end <= mention.start).at(-1);
    if (next) {
      const { place, label } = next.step;
      if (place && (folded(place.value).includes(folded(written)) || folded(written).includes(folded(place.value)))) return [];
      return [{
        code: 'place', ...at, values: { title: label.value },
        ...(place
          ? { severity: 'contradicts', expected: place.value, replacement: place.value, fact: place, reason: 'place-of-step' }
          : { severity: 'unknown', reason: 'place-of-step-unknown' }),
      }];
    }
    if (own.length === 0) return [];
    // "See you in Trieste": a place of what comes next, or was before, is only wrong where the event itself is named.
    const elsewhere = named.size === 0 && kind !== 'title' && kind !== 'summary';
    if (elsewhere) return [];
    if (!own.some(({ value }) => folded(value) === folded(written) || folded(value).includes(folded(written)))) {
      const expected = [...new Set(own.map(({ value }) => value))].join(', ');
      return [{ code: 'place', severity: 'contradicts', ...at, expected, ...only([...new Set(own.map(({ value }) => value))]), fact: own[0], reason: 'place' }];
    }
    return paired(reading, at, written, spots);
  });

  const unknown = named.size > 0 || steps.length > 0 || kind === 'title' ? unknownPlaces(reading, knowledge) : [];
  return [...steps.flatMap((step) => besideStep(step, reading)), ...known, ...unknown.flatMap((at): Fault[] => {
    const next = steps.filter(({ end }) => end <= at.start).at(-1);
    const cities = next ? [next.step.place].flatMap((place) => place ?? []) : spots.flatMap(({ city, venue, country }) => city ?? venue ?? country ?? []);
    const expected = [...new Set(cities.map(({ value }) => value))].join(', ');
    return cities.length === 0 ? [] : [{ code: 'place', severity: 'contradicts', ...at, expected, ...only([...new Set(cities.map(({ value }) => value))]), fact: cities[0], reason: 'place' }];
  })];
}

/** "Sestante 2026 (Trieste)", "Sestante 2026, in Trieste": what stands right after a step says where it will be. */
function besideStep({ step: { place, label }, end }: StepMention, { sentence: { text } }: Reading): Fault[] {
  const after = /^(\s*\(|,?\s+in\s+)(\p{Lu}[\p{L}\p{N}'’ -]*?)(?:\)|(?=\s+(?:on|from|between)\s|,|\.?$|\.\s))/u.exec(text.slice(end));
  const [, lead = '', written = ''] = after ?? [];
  if (!place || written === '' || folded(place.value).includes(folded(written)) || folded(written).includes(folded(place.value))) return [];
  const start = end + lead.length;
  return [{ code: 'place', severity: 'contradicts', start, end: start + written.length, expected: place.value, replacement: place.value, fact: place, reason: 'place-of-step', values: { title: label.value } }];
}

/** "at the Old Mill in Ghent": a venue stands in its own city. */
function paired(reading: Reading, at: { start: number; end: number }, written: string, spots: PlaceFacts[]): Fault[] {
  const before = reading.names.filter((mention) => isKind(mention, 'place') && mention.end <= at.start && at.start - mention.end <= 6).at(-1);
  if (!before) return [];
  const venue = folded(reading.sentence.text.slice(before.start, before.end));
  const own = spots.filter((spot) => spot.venue && folded(spot.venue.value) === venue);
  if (own.length === 0 || own.some(({ city }) => !city || folded(city.value) === folded(written)) || !spots.some(({ city }) => city && folded(city.value) === folded(written))) return [];
  const cities = own.flatMap(({ city }) => city ?? []);
  return [{
    code: 'place', severity: 'contradicts', ...at, expected: [...new Set(cities.map(({ value }) => value))].join(', '), ...only(cities.map(({ value }) => value)), fact: cities[0], reason: 'place-of-venue',
  }];
}

/** A bracket right after a venue or a next step holds where that is. */
function besidePlace(reading: Reading, start: number, knowledge: Knowledge): boolean {
  const before = (end: number) => start - end >= 0 && start - end <= 3;
  return reading.names.some((mention) => isKind(mention, 'place') && before(mention.end)) || stepsIn(reading, knowledge).some(({ end }) => before(end));
}

/** Names that nothing in the entries holds, right after a word of place. */
function unknownPlaces(reading: Reading, knowledge: Knowledge): { start: number; end: number }[] {
  const { text, tokens } = reading.sentence;
  const ordinary = ordinaryWords(knowledge.language.tag);
  return tokens.flatMap((token, index) => {
    if (!token.capital || knowledge.vocabulary.has(token.fold) || ordinary.has(token.fold) || index === 0) return [];
    const before = tokens[index - 1];
    const bracket = /\(\s*$/u.test(text.slice(0, token.start)) && /^[\p{L}\s'’-]*\)/u.test(text.slice(token.end)) && besidePlace(reading, token.start, knowledge);
    const place = bracket || before && (knowledge.language.tag === 'it' ? /^(?:a|ad|in|presso|di)$/ : /^(?:in|at)$/).test(before.fold);
    if (!place || reading.dates.some(({ start, end }) => token.start >= start && token.end <= end) || reading.weekdays.some(({ start }) => start === token.start)) return [];
    let last = index;
    while (tokens[last + 1]?.capital && /^[\s'’-]+$/u.test(text.slice(tokens[last]?.end, tokens[last + 1]?.start))) last += 1;
    return [{ start: token.start, end: tokens[last]?.end ?? token.end }];
  });
}
