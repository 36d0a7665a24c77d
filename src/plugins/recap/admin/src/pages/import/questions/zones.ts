/** Every zone this browser knows, UTC first: it is the one that has no city to look for. */
export const zoneNames = (): string[] => ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

/** Those that are zones at all, likeliest first, each once; UTC at the end. */
export const likelyZones = (candidates: (string | null | undefined)[], known: string[]): string[] =>
  [...new Set([...candidates.filter((zone): zone is string => typeof zone === 'string' && known.includes(zone)), 'UTC'])];

/** How far ahead of UTC a zone is at an instant: "GMT+2". */
export const offsetOf = (zone: string, at: Date): string =>
  new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';

const folded = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('_', ' ').toLowerCase().trim();

/** The zones whose name holds the words, those with a part that begins with them first. */
export const zonesNamed = (words: string, known: string[], most: number): string[] => {
  const wanted = folded(words);
  const found = known.filter((zone) => folded(zone).includes(wanted));
  const begins = (zone: string) => folded(zone).split('/').some((part) => part.startsWith(wanted));
  return [...found.filter(begins), ...found.filter((zone) => !begins(zone))].slice(0, most);
};
