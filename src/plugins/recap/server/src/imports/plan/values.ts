/** One row of a list in an entry: a link, a contribution, a place. */
export type Row = Record<string, string | null>;

/** What a field holds, brought into one form so that it can be compared: instants as `toISOString` writes them, "" as null. */
export type Value = string | boolean | null | Row[];
export type Values = Record<string, Value>;

export type ImportedUid = 'api::event.event' | 'api::session.session' | 'api::speaker.speaker';

/** The fields an import writes, in the order a person reads them. */
export const importedFields = {
  'api::event.event': ['name', 'startsAt', 'endsAt', 'timezone', 'places', 'materials'],
  'api::session.session': [
    'title', 'kind', 'outcome', 'startsAt', 'endsAt', 'room', 'track', 'language', 'event', 'contributions', 'abstract', 'materials', 'mayPublishRecording',
  ],
  'api::speaker.speaker': ['name', 'affiliation', 'jobTitle', 'pronouns', 'country', 'bio', 'links'],
} as const satisfies Record<ImportedUid, readonly string[]>;

const linkColumns = ['kind', 'label', 'url'];

/** The fields that hold rows, and what of a row an import knows; the rest of a row is the editors' own. */
export const rowColumns: Readonly<Record<string, readonly string[]>> = {
  places: ['venue', 'city', 'country'],
  materials: linkColumns,
  links: linkColumns,
  contributions: ['speaker', 'affiliation', 'jobTitle', 'role'],
};

export const isRows = (value: Value | undefined): value is Row[] => Array.isArray(value);

/** Nothing stands there. */
export const isEmpty = (value: Value | undefined): boolean => value == null || value === '' || (isRows(value) && value.length === 0);

const comparable = (value: Value | undefined): unknown => {
  if (isEmpty(value)) return null;
  return isRows(value) ? value.map((row) => Object.entries(row).filter(([, cell]) => cell !== null && cell !== '').sort(([a], [b]) => (a < b ? -1 : 1))) : value;
};

/** Whether two values say the same; nothing is nothing, however it is written. */
export const equal = (one: Value | undefined, other: Value | undefined): boolean =>
  JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));
