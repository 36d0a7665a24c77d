/** Values of one statement: SQLite binds at most 32,766, PostgreSQL 65,535. */
const atOnce = 1000;

/** Reads what belongs to many ids, some of them at a time. */
export async function inParts<T>(ids: readonly string[], read: (part: string[]) => Promise<T[]>): Promise<T[]> {
  const found: T[] = [];
  for (let from = 0; from < ids.length; from += atOnce) found.push(...(await read(ids.slice(from, from + atOnce))));
  return found;
}
