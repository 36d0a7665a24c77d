import type { Core } from '@strapi/strapi';
import { relationChange, type RelationChange, type Target } from './relation-change';
import type { Attributes, Fault } from './rules/fault';
import { findCycle } from './rules/no-cycle';

const uid = 'api::event.event';
/** Stands for an event that is about to be made. */
const unborn = '';

interface Lineage {
  /** null for an event that is about to be made */
  documentId: string | null;
  locale: string | undefined;
  /** What is being saved; {} to look at what is stored. */
  input: Attributes;
}

const isEmpty = ({ set, connect, disconnect }: RelationChange) => set === null && connect.length + disconnect.length === 0;

const remedies = {
  partOf: { words: 'is part of', remedy: 'Choose another event it is part of, or none.' },
  previous: { words: 'follows', remedy: 'Choose another previous edition, or none.' },
} as const;

/**
 * An event is no part of itself and no edition before itself, however many events lie between: a cycle would never
 * come to an end for whoever reads the tour or its history. Looks at both sides of "part of".
 */
export async function lineageFaults(strapi: Core.Strapi, { documentId, locale, input }: Lineage): Promise<Fault[]> {
  const own = documentId ?? unborn;
  const names = new Map<string, string>([[own, typeof input.name === 'string' ? input.name : '']]);

  const resolve = async (target: Target): Promise<string[]> => {
    if ('documentId' in target) return [target.documentId];
    const row = await strapi.db.query(uid).findOne({ where: { id: target.id }, select: ['documentId'] });
    return row ? [row.documentId] : [];
  };
  const resolveAll = async (targets: Target[]) => (await Promise.all(targets.map(resolve))).flat();

  const stored = async (id: string, relation: 'partOf' | 'previous'): Promise<string | null> => {
    if (id === unborn) return null;
    const event = await strapi.documents(uid).findOne({
      documentId: id,
      locale,
      status: 'draft',
      fields: ['name'],
      populate: { partOf: { fields: ['name'] }, previous: { fields: ['name'] } },
    });
    if (event && !names.get(id)) names.set(id, event.name ?? '');
    return event?.[relation]?.documentId ?? null;
  };

  const faultsOf = async (relation: 'partOf' | 'previous'): Promise<Fault[]> => {
    const up = relationChange(input[relation]);
    const down = relation === 'partOf' ? relationChange(input.parts) : relationChange(undefined);
    if (Object.keys(input).length > 0 && isEmpty(up) && isEmpty(down)) return [];

    const changed = new Map<string, string | null>();
    const [above] = (await resolveAll([...up.connect, ...(up.set ?? [])])).slice(0, 1);
    if (above !== undefined) changed.set(own, above);
    else if (up.set !== null || up.disconnect.length > 0) changed.set(own, null);
    for (const id of await resolveAll(down.disconnect)) changed.set(id, null);
    const below = await resolveAll([...down.connect, ...(down.set ?? [])]);
    for (const id of below) changed.set(id, own);

    const next = async (id: string): Promise<string | null> => {
      // Read even when it changes: the message needs the name.
      const before = await stored(id, relation);
      const after = changed.get(id);
      if (after !== undefined) return after;
      return before === own && down.set !== null ? null : before;
    };
    const cycle = await findCycle(own, next);
    if (!cycle) return [];
    const { words, remedy } = remedies[relation];
    const chain = cycle.map((id) => `"${names.get(id) || 'this event'}"`).join(` ${words} `);
    return [{ path: [isEmpty(up) && !isEmpty(down) ? 'parts' : relation], message: `This goes round in a circle: ${chain}. ${remedy}` }];
  };

  return [...(await faultsOf('partOf')), ...(await faultsOf('previous'))];
}
