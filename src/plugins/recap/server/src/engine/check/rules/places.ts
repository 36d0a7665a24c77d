import type { Knowledge } from '../known/knowledge';
import { eventsOf } from '../known/entities';
import { isKind, type Reading } from '../reading/reading';
import { foldWord } from '../reading/tokens';
import { ordinaryWords } from './ordinary-words';
import type { Fault } from './report';

const folded = (text: string): string => text.split(/\s+/).map(foldWord).join(' ');

/** Where something was or will be: places that the entries give to something else, or to nothing. */
export function placeFaults(reading: Reading, knowledge: Knowledge): Fault[] {
  const { facts } = knowledge;
  const { text, tokens, kind } = reading.sentence;
  const steps = reading.names.filter((mention) => isKind(mention, 'step'));
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
    const step = steps.filter(({ end }) => end <= mention.start).at(-1);
    if (step) {
      const wanted = events.flatMap(({ nextSteps }) => nextSteps.filter(({ label }) => step.named.some(({ entity }) => entity === `step:${label.id}`)));
      const places = wanted.flatMap(({ place }) => place ?? []);
      if (places.some(({ value }) => folded(value).includes(folded(written)) || folded(written).includes(folded(value)))) return [];
      const [first] = places;
      return [{
        code: 'place', severity: first ? 'contradicts' : 'unknown', ...at, ...(first ? { expected: first.value, fact: first } : {}),
        message: first ? `The entry has ${first.value} for ${text.slice(step.start, step.end)}` : `No entry says where ${text.slice(step.start, step.end)} is`,
      }];
    }
    if (own.length === 0) return [];
    if (!own.some(({ value }) => folded(value) === folded(written) || folded(value).includes(folded(written)))) {
      const expected = [...new Set(own.map(({ value }) => value))].join(', ');
      return [{ code: 'place', severity: 'contradicts', ...at, expected, fact: own[0], message: `The entry has ${expected}` }];
    }
    return paired(reading, at, written, spots);
  });

  const places = own.length > 0 && (named.size > 0 || kind === 'title') ? unknownPlaces(reading, knowledge).map((at): Fault => {
    const cities = spots.flatMap(({ city, venue, country }) => city ?? venue ?? country ?? []);
    const expected = [...new Set(cities.map(({ value }) => value))].join(', ');
    return { code: 'place', severity: 'contradicts', ...at, expected, fact: cities[0], message: `The entry has ${expected}` };
  }) : [];
  return [...known, ...(steps.length > 0 ? [] : places)];
}

/** "at the Old Mill in Ghent": a venue stands in its own city. */
function paired(reading: Reading, at: { start: number; end: number }, written: string, spots: { venue?: { value: string }; city?: { value: string } }[]): Fault[] {
  const before = reading.names.filter((mention) => isKind(mention, 'place') && mention.end <= at.start && at.start - mention.end <= 6).at(-1);
  if (!before) return [];
  const venue = folded(reading.sentence.text.slice(before.start, before.end));
  const own = spots.filter((spot) => spot.venue && folded(spot.venue.value) === venue);
  if (own.length === 0 || own.some(({ city }) => !city || folded(city.value) === folded(written)) || !spots.some(({ city }) => city && folded(city.value) === folded(written))) return [];
  const expected = own[0]?.city?.value;
  return [{ code: 'place', severity: 'contradicts', ...at, ...(expected ? { expected } : {}), message: `The entry has this venue in ${expected ?? 'another city'}` }];
}

/** Names that nothing in the entries holds, right after a word of place. */
function unknownPlaces(reading: Reading, knowledge: Knowledge): { start: number; end: number }[] {
  const { text, tokens } = reading.sentence;
  const ordinary = ordinaryWords(knowledge.language.tag);
  return tokens.flatMap((token, index) => {
    if (!token.capital || knowledge.vocabulary.has(token.fold) || ordinary.has(token.fold) || index === 0) return [];
    const before = tokens[index - 1];
    const place = before && (knowledge.language.tag === 'it' ? /^(?:a|ad|in|presso|di)$/ : /^(?:in|at)$/).test(before.fold);
    if (!place || reading.dates.some(({ start, end }) => token.start >= start && token.end <= end) || reading.weekdays.some(({ start }) => start === token.start)) return [];
    let last = index;
    while (tokens[last + 1]?.capital && /^[\s'’-]+$/u.test(text.slice(tokens[last]?.end, tokens[last + 1]?.start))) last += 1;
    return [{ start: token.start, end: tokens[last]?.end ?? token.end }];
  });
}
