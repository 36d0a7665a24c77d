/**
 * Follows a relation upwards and finds the way back to an entry already passed.
 * @param start the entry to begin with
 * @param next the entry one step up, null at the top
 * @returns the ids along the cycle, its first id repeated at the end; null when there is none
 */
export async function findCycle(start: string, next: (id: string) => Promise<string | null>): Promise<string[] | null> {
  const passed: string[] = [];
  let current: string | null = start;
  while (current !== null) {
    const seen = passed.indexOf(current);
    if (seen >= 0) return [...passed.slice(seen), current];
    passed.push(current);
    current = await next(current);
  }
  return null;
}
