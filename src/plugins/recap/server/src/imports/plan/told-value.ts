import { isEmpty, isRows, type Value } from './values';

/** How a review calls an entry that a value points to. */
export type TitleOf = (documentId: string) => string;

const joined = (parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(', ');

/** A value for people to read. Instants and choices stay as they are: each reader words them in their own language. */
export const toldValue = (titleOf: TitleOf) => (field: string, value: Value | undefined): string | null => {
  if (value === undefined || value === null || isEmpty(value)) return null;
  if (typeof value === 'boolean') return String(value);
  if (!isRows(value)) return field === 'event' ? titleOf(value) : value;
  if (field === 'contributions') {
    return value
      .map(({ speaker, affiliation, role }) => {
        const name = speaker ? titleOf(speaker) : affiliation;
        const more = joined([speaker ? affiliation : null, role === 'speaker' ? null : role]);
        return more ? `${name} (${more})` : name;
      })
      .join('\n');
  }
  if (field === 'places') return value.map(({ venue, city, country }) => joined([venue, city, country])).join('\n');
  return value.map(({ label, url }) => (label ? `${label}: ${url}` : url)).join('\n');
};
