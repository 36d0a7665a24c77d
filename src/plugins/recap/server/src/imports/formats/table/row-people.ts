import { problem } from '../../problem';
import type { Problem, SessionColumn } from '../../programme';
import { folded } from '../raw/identity';
import { emptyPerson, type RawContribution, type RawPerson } from '../raw/raw-programme';
import type { Row } from './read-rows';
import { cellOf, type RawSheet } from './sheet';
import { splitPeople } from './split-people';

/** Cells beside the speakers hold as many parts as there are speakers, or say nothing for sure. */
function partsFor(cell: string | null, count: number): (string | null)[] | null {
  if (cell === null) return Array<null>(count).fill(null);
  if (count === 1) return [cell];
  for (const sign of [/\s*[;\n\r|]+\s*/, /\s*,\s*/]) {
    const parts = cell.replace(/[^\S\n\r]+/g, ' ').trim().split(sign);
    if (parts.length === count) return parts.map((part) => (part === '' ? null : part));
  }
  return null;
}

/** Names in cells, turned into people and what they did. */
export function rowPeople(sheet: RawSheet<SessionColumn>, known: ReadonlyMap<string, RawPerson>, byIdentifier: ReadonlyMap<string, RawPerson>, people: RawPerson[], problems: Problem[]) {
  const isKnown = (name: string) => known.has(folded(name));

  return (row: Row): RawContribution[] => {
    const cell = cellOf(sheet, row, 'speakers');
    const place = { line: row.line };
    const { people: named, unsure } = cell === null ? { people: [], unsure: false } : splitPeople(cell, isKnown);
    if (unsure) {
      problems.push(problem('speakers-in-one-cell', {
        severity: 'note', place, values: { cell: (cell ?? '').slice(0, 120) },
        message: `Line ${row.line}: "${(cell ?? '').slice(0, 120)}" was taken as one person. Put a semicolon between speakers if they are several.`,
      }));
    }
    const parts = (column: 'affiliations' | 'jobTitles' | 'speakerIdentifiers', label: string): (string | null)[] => {
      const found = partsFor(cellOf(sheet, row, column), named.length);
      if (found !== null) return found;
      problems.push(problem('cells-do-not-match', {
        severity: 'left-out', place, values: { column, speakers: named.length },
        message: `Line ${row.line}: there are ${named.length} speakers, and another number of ${label}. It isn't clear whose they are, so they were left out. Divide both by semicolons.`,
      }));
      return Array<null>(named.length).fill(null);
    };
    if (named.length === 0) {
      const ids = (cellOf(sheet, row, 'speakerIdentifiers') ?? '').split(/[;,|\s]+/).filter((id) => byIdentifier.has(id));
      return ids.map((id) => ({ person: byIdentifier.get(id)!.key }));
    }
    const affiliations = parts('affiliations', 'affiliations');
    const jobTitles = parts('jobTitles', 'job titles');
    const identifiers = parts('speakerIdentifiers', 'speaker identifiers');
    const bios = named.length === 1 ? [cellOf(sheet, row, 'bios')] : partsFor(cellOf(sheet, row, 'bios')?.replaceAll(',', '\uff0c') ?? null, named.length)?.map((bio) => bio?.replaceAll('\uff0c', ',') ?? null) ?? [];
    return named.map(({ name, affiliation }, index) => {
      const identifier = identifiers[index] ?? null;
      const sheetPerson = (identifier === null ? undefined : byIdentifier.get(identifier)) ?? (identifier === null ? known.get(folded(name)) : undefined);
      const person: RawPerson = {
        ...emptyPerson,
        key: sheetPerson?.key ?? (identifier === null ? `name:${folded(name)}` : `id:${identifier}`),
        identifier,
        name,
        affiliation: affiliations[index] ?? affiliation,
        jobTitle: jobTitles[index] ?? null,
        bio: bios[index] ?? null,
        place,
      };
      if (sheetPerson === undefined || sheetPerson.affiliation === null) people.push(person);
      return { person: person.key, affiliation: person.affiliation, jobTitle: person.jobTitle };
    });
  };
}
