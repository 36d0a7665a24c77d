import type { ImportColumns, ImportReview } from '../../../../shared/contracts/imports';
import type { Columns, PersonColumn, SessionColumn, Sheet } from '../programme';

const sessionColumns = [
  'title', 'speakers', 'affiliations', 'jobTitles', 'day', 'start', 'end', 'duration', 'room', 'track', 'kind', 'abstract', 'language', 'status',
  'identifier', 'recordingUrl', 'slidesUrl', 'recordingConsent', 'bios', 'speakerIdentifiers',
] as const satisfies SessionColumn[];
const personColumns = ['name', 'affiliation', 'jobTitle', 'pronouns', 'country', 'bio', 'url', 'identifier'] as const satisfies PersonColumn[];

export const isSessionColumn = (name: string): name is SessionColumn => sessionColumns.some((column) => column === name);
export const isPersonColumn = (name: string): name is PersonColumn => personColumns.some((column) => column === name);

const shown = <Column extends string>({ headers, sample, mapping }: Sheet<Column>, columns: readonly string[]): ImportColumns => ({
  headers,
  sample,
  mapping: Object.fromEntries(Object.entries<number | undefined>(mapping).flatMap(([column, index]) => (index === undefined ? [] : [[column, index]]))),
  columns: [...columns],
});

/** What columns a table has and what is taken from them; null for other formats. */
export const sheetsOf = (columns: Columns | null): ImportReview['sheets'] =>
  columns && { sessions: shown(columns.sessions, sessionColumns), people: columns.people && shown(columns.people, personColumns) };
