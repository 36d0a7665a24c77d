/** Every zone this browser knows, UTC first: it is the one that has no city to look for. */
export const zoneNames = (): string[] => ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

/** The first that is a zone at all: what was said for the import, else the event's, else the browser's. */
export const likeliestZone = (candidates: (string | null | undefined)[], known: string[]): string =>
  candidates.find((zone): zone is string => typeof zone === 'string' && known.includes(zone)) ?? 'UTC';

/** How far ahead of UTC a zone is at an instant: "GMT+2". */
export const offsetOf = (zone: string, at: Date): string =>
  new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
