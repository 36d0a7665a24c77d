import { nameKey } from '../known/entities';
import type { Knowledge } from '../known/knowledge';
import { entitiesOf, isKind, type Reading } from '../reading/reading';
import { only, onlyName } from './only';
import type { Fault } from './report';
import { appositions } from './subjects';

const union = <K, V>(maps: (ReadonlyMap<K, V> | undefined)[]): Map<K, V> => new Map(maps.flatMap((map) => [...(map ?? [])]));

/** "Ada Rossi of CERN", "Ada Rossi (engineer, CERN)": what the entries say she was that day, and where. */
export function appositionFaults(reading: Reading, knowledge: Knowledge): Fault[] {
  const { company, language } = knowledge;
  return appositions(reading).flatMap(({ person, start, end }): Fault[] => {
    const told = new Set(reading.texts.flatMap(({ texts: ones }) => ones.flatMap(({ people }) => [...(people ?? [])])));
    const all = [...entitiesOf(person, 'person')];
    // Of two people of one name, the one whose words stand in the sentence.
    const who = all.some((entity) => told.has(entity)) ? all.filter((entity) => told.has(entity)) : all;
    const affiliations = union(who.map((entity) => company.affiliations.get(entity)));
    const own = new Map(who.flatMap((entity) => company.ownAffiliation.get(entity) ?? []).map(({ key, fact }) => [key, fact]));
    const jobs = union(who.map((entity) => company.jobs.get(entity)));
    const name = reading.sentence.text.slice(person.start, person.end);
    const inside = (from: number, to: number) => from >= start && to <= end;
    const organisations = reading.names.filter((mention) => inside(mention.start, mention.end) && isKind(mention, 'organisation', 'study', 'sponsor') && !isKind(mention, 'person'));
    const wrong = organisations.flatMap((mention): Fault[] => {
      const keys = mention.named.map((one) => nameKey(one.name, language));
      const known = affiliations.size > 0 ? affiliations : own;
      if (known.size === 0 || keys.some((key) => affiliations.has(key))) return [];
      const right = [...known.keys()].map((key) => knowledge.written.get(key) ?? key);
      const later = keys.some((key) => own.has(key));
      return [{
        code: 'name', severity: later ? 'note' : 'contradicts', start: mention.start, end: mention.end, expected: right.join(', '), ...onlyName(right, reading, mention),
        fact: [...known.values()][0], reason: later ? 'affiliation-today' : 'affiliation', values: { name },
      }];
    });
    const posts = reading.texts.filter(({ texts, from, to }) => {
      const [first, last] = [reading.sentence.tokens[from], reading.sentence.tokens[to - 1]];
      return first && last && inside(first.start, last.end) && texts.some(({ kind }) => kind === 'job') && !organisations.some((mention) => mention.start < last.end && first.start < mention.end);
    });
    const titles = posts.flatMap(({ texts, from, to }): Fault[] => {
      const [first, last] = [reading.sentence.tokens[from], reading.sentence.tokens[to - 1]];
      if (jobs.size === 0 || !first || !last || texts.some(({ kind, text }) => kind !== 'job' || jobs.has(nameKey(text, language)))) return [];
      const right = [...new Map([...jobs].map(([key, { value }]) => [key, typeof value === 'string' ? value : key])).values()];
      return [{
        code: 'name', severity: 'contradicts', start: first.start, end: last.end, expected: right.join(', '), ...only(right), fact: [...jobs.values()][0], reason: 'job', values: { name },
      }];
    });
    return [...wrong, ...titles];
  });
}
