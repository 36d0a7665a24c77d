import type { PersonColumn } from '../../programme';
import { folded } from '../raw/identity';
import { emptyPerson, type RawPerson } from '../raw/raw-programme';
import { cellOf, type RawSheet } from './sheet';

/** The sheet of people. Rows without a name hold nobody. */
export function readPeople(sheet: RawSheet<PersonColumn>): RawPerson[] {
  return sheet.rows.flatMap((row) => {
    const cell = (column: PersonColumn) => cellOf(sheet, row, column);
    const name = cell('name') ?? [cell('givenName'), cell('familyName')].filter((part) => part !== null).join(' ');
    if (name === '') return [];
    const identifier = cell('identifier');
    const urls = (cell('url') ?? '').split(/[\s;]+/).filter((url) => url !== '');
    return [{
      ...emptyPerson,
      key: identifier === null ? `name:${folded(name)}` : `id:${identifier}`,
      identifier,
      name,
      affiliation: cell('affiliation'),
      jobTitle: cell('jobTitle'),
      pronouns: cell('pronouns'),
      country: cell('country'),
      bio: cell('bio'),
      links: urls.map((url) => ({ kind: 'website', label: null, url: /^www\./i.test(url) ? `https://${url}` : url } as const)),
      place: { line: row.line },
    }];
  });
}
