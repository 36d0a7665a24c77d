import type { Knowledge } from '../known/knowledge';
import type { Entity, KnownQuantity } from '../known/types';
import type { Reading } from '../reading/reading';
import { entitiesIn, meets, subjectsOf } from './subjects';

/** What a sentence without a name of its own goes on about, nearest first: what stands before it, the line above its list, its heading. */
function* above(reading: Reading): Generator<Reading> {
  for (let one = reading.before ?? reading.lead; one; one = one.before ?? one.lead) yield one;
  if (reading.heading) yield reading.heading;
}

const isSomebody = (entity: Entity): boolean => /^(?:person|study|session|named):/.test(entity);

const isStudy = (entity: Entity): boolean => entity.startsWith('study:');

/**
 * The organisation that a sentence tells a number of without naming it, where the entries have that number of others
 * only. @returns its name, and whether the line above a list says for sure that it is meant
 */
export function toldOfAnother(reading: Reading, right: KnownQuantity[], { everybody }: Knowledge): { name: string; sure: boolean } | undefined {
  if (right.length === 0 || !right.every(({ owners }) => [...owners].some(isStudy))) return undefined;
  const readings = [...above(reading)];
  const texts = [reading, ...readings].flatMap(({ texts: found }) => found.flatMap(({ texts: ones }) => ones.flatMap(({ organisations, people }) => [...(organisations ?? []), ...(people ?? [])])));
  const near = new Set([...texts, ...readings.flatMap((one) => [...entitiesIn(one)])]);
  if ([...entitiesIn(reading)].some(isSomebody) || right.some(({ owners }) => meets(owners, near))) return undefined;
  const nearest = readings.find((one) => [...entitiesIn(one)].some(isSomebody));
  const studies = new Set(nearest ? subjectsOf(nearest).flatMap(({ organisations }) => [...organisations].filter(isStudy)) : []);
  const [study, ...others] = studies;
  const name = everybody.find(({ entity }) => entity === study)?.name;
  return name === undefined || others.length > 0 ? undefined : { name, sure: nearest === reading.lead };
}
