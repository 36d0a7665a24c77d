import { errors } from '@strapi/utils';
import { newEvent, type PlannedEntry } from '../plan/types';
import { isRows, rowColumns, type Row, type Value, type Values } from '../plan/values';

/** documentIds of what the import makes, by what stood for them in the plan. */
export type Made = ReadonlyMap<string, string>;

const isPlaceholder = (value: string): boolean => value.startsWith('new:');

/** @throws ApplicationError for an entry that should be there by now and isn't */
export function resolve(value: string, made: Made): string {
  if (!isPlaceholder(value)) return value;
  const documentId = made.get(value);
  if (documentId === undefined) throw new errors.ApplicationError(`${value === newEvent ? 'The event' : 'A speaker'} that it is linked to could not be written.`);
  return documentId;
}

/** Values as they are remembered: with the entries themselves where a plan only had names for them. */
export const resolveValues = (values: Values, made: Made): Values =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      if (field === 'event' && typeof value === 'string') return [field, resolve(value, made)];
      if (field !== 'contributions' || !isRows(value)) return [field, value];
      return [field, value.map((row) => (row.speaker ? { ...row, speaker: resolve(row.speaker, made) } : row))];
    }),
  );

/** What of a row tells which it is, so that its id and what editors added to it stay. */
const identityOf: Record<string, string> = { materials: 'url', links: 'url', contributions: 'speaker', places: 'venue' };

function rowsFor(field: string, rows: Row[], { stored }: PlannedEntry, made: Made): Record<string, unknown>[] {
  const identity = identityOf[field] ?? '';
  const before = stored?.values[field];
  const ids = stored?.rowIds[field] ?? [];
  const free = (isRows(before) ? before : []).map((row, index) => ({ row, id: ids[index] }));
  return rows.map((row) => {
    const index = free.findIndex((one) => one.row[identity] !== null && one.row[identity] === row[identity]);
    const [same] = index < 0 ? [] : free.splice(index, 1);
    const columns = Object.fromEntries((rowColumns[field] ?? []).map((column) => [column, row[column] ?? null]));
    const speaker = typeof columns.speaker === 'string' ? { speaker: resolve(columns.speaker, made) } : {};
    return { ...(same?.id === undefined ? {} : { id: same.id }), ...columns, ...speaker };
  });
}

const inputOf = (field: string, value: Value, entry: PlannedEntry, made: Made): unknown => {
  if (isRows(value)) return rowsFor(field, value, entry, made);
  return field === 'event' && typeof value === 'string' ? resolve(value, made) : value;
};

/**
 * The attributes of an entry as the Document Service takes them.
 * @param now when the import is applied
 */
export function entryInput(entry: PlannedEntry, made: Made, now: Date): Record<string, unknown> {
  const { stored, write, origin } = entry;
  const values = Object.fromEntries(Object.entries(write).map(([field, value]) => [field, inputOf(field, value, entry, made)]));
  // Another system's origin stays: that the entry came from there first doesn't change.
  const ours = !stored?.origin?.system || stored.origin.system === origin.system;
  const endsAt = typeof write.endsAt === 'string' ? write.endsAt : null;
  const over = entry.uid === 'api::event.event' && !stored && endsAt !== null && new Date(endsAt) < now;
  return {
    ...values,
    ...(ours ? { origin: { ...origin, identifier: origin.identifier || null, importedAt: now.toISOString() } } : {}),
    // Old events brought in don't all want a recap tonight.
    ...(over ? { recapPolicy: 'on-request' } : {}),
  };
}
