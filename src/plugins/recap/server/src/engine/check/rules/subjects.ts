import type { NameMention } from '../known/names';
import type { Entity } from '../known/types';
import { entitiesOf, isKind, type Reading } from '../reading/reading';

/** A name that stands in the sentence's own words: not inside a text of an entry, not as somebody's affiliation. */
export interface Subject {
  mention: NameMention;
  people: Set<Entity>;
  organisations: Set<Entity>;
}

const ORGANISATIONS = ['study', 'organisation', 'sponsor'] as const;

/** Stretches in brackets, and "of X" or "from X" right after a person: what somebody is, no subject. */
export function appositions(reading: Reading): { person: NameMention; start: number; end: number; text: string }[] {
  const { text } = reading.sentence;
  return reading.names.filter((mention) => isKind(mention, 'person')).flatMap((person) => {
    const rest = text.slice(person.end);
    const bracket = /^\s*\(([^()]*)\)/u.exec(rest);
    if (bracket) {
      const start = person.end + rest.indexOf('(') + 1;
      return [{ person, start, end: start + (bracket[1] ?? '').length, text: bracket[1] ?? '' }];
    }
    const of = /^,?\s+(?:of|from|at|di|del|della|dell['’]|dello|dei)\s*(?:the\s+)?/u.exec(rest);
    const next = of && reading.names.find((name) => name !== person && name.start - person.end >= of[0].length - 4 && name.start <= person.end + of[0].length && isKind(name, ...ORGANISATIONS));
    return next ? [{ person, start: next.start, end: next.end, text: text.slice(next.start, next.end) }] : [];
  });
}

/** Whether a text is nothing but the name, perhaps with its article. */
const isName = ({ sentence: { tokens } }: Reading, mention: NameMention, from: number, to: number): boolean =>
  to === mention.to && (from === mention.from || (from === mention.from - 1 && (tokens[from]?.stop ?? false)));

const cache = new WeakMap<Reading, Subject[]>();

export function subjectsOf(reading: Reading): Subject[] {
  const made = cache.get(reading);
  if (made) return made;
  const aside = appositions(reading);
  const subjects = reading.names.flatMap((mention): Subject[] => {
    const people = entitiesOf(mention, 'person');
    const organisations = entitiesOf(mention, ...ORGANISATIONS);
    if (people.size + organisations.size === 0) return [];
    if (aside.some(({ start, end }) => mention.start >= start && mention.end <= end)) return [];
    // A name that is a text of its own (a session called like its organisation) is still a name.
    const words = reading.sentence.tokens.slice(mention.from, mention.to);
    const inside = reading.texts.some(({ from, to, share, texts }) => mention.from >= from && mention.to <= to && !isName(reading, mention, from, to)
      && (share === 1 || texts.some(({ words: own }) => words.every(({ stem }) => own.some((word) => word.stem === stem)))));
    if (inside) return [];
    return [{ mention, people, organisations }];
  });
  cache.set(reading, subjects);
  return subjects;
}

export const meets = (a: ReadonlySet<Entity>, b: ReadonlySet<Entity>): boolean => {
  for (const one of a) if (b.has(one)) return true;
  return false;
};

const mentioned = new WeakMap<Reading, Set<Entity>>();

/** Everything that a sentence names, and the sessions whose texts it holds. */
export function entitiesIn(reading: Reading): Set<Entity> {
  const made = mentioned.get(reading);
  if (made) return made;
  const all = new Set<Entity>([...reading.names.flatMap((mention) => [...entitiesOf(mention)]), ...reading.texts.flatMap(({ texts }) => texts.flatMap(({ sessions }) => [...sessions]))]);
  mentioned.set(reading, all);
  return all;
}

const FAR = 6;

/** What the sentences before speak of: the nearest that names somebody, an organisation, or holds a session's words. */
export function contextOf(reading: Reading): Set<Entity> {
  let current = reading.before ?? reading.lead;
  for (let steps = 0; current && steps < FAR; steps += 1) {
    const entities = entitiesIn(current);
    if ([...entities].some((entity) => /^(?:person|study|session|named):/.test(entity))) return entities;
    current = current.before ?? current.lead;
  }
  return new Set(reading.heading ? entitiesIn(reading.heading) : []);
}
