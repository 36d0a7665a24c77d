/** What an input does to a relation. `set: null` leaves what is there and changes only what connect and disconnect name. */
export interface RelationChange {
  set: Target[] | null;
  connect: Target[];
  disconnect: Target[];
}

/** The Document Service takes documentIds, row ids and objects with either. */
export type Target = { documentId: string } | { id: number };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const targets = (value: unknown): Target[] => {
  if (Array.isArray(value)) return value.flatMap(targets);
  if (typeof value === 'number') return [{ id: value }];
  if (typeof value === 'string') return /^\d+$/.test(value) ? [{ id: Number(value) }] : [{ documentId: value }];
  if (!isObject(value)) return [];
  if (typeof value.documentId === 'string') return [{ documentId: value.documentId }];
  return value.id == null ? [] : targets(value.id);
};

/** Reads the shapes a relation may be given in: nothing, one target, a list, `{ set }`, `{ connect, disconnect }`. */
export function relationChange(input: unknown): RelationChange {
  if (input === undefined) return { set: null, connect: [], disconnect: [] };
  const long = isObject(input) && ('set' in input || 'connect' in input || 'disconnect' in input);
  if (!long) return { set: targets(input), connect: [], disconnect: [] };
  return {
    set: input.set === undefined ? null : targets(input.set),
    connect: targets(input.connect),
    disconnect: targets(input.disconnect),
  };
}
