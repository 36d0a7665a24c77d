import { problem } from '../../problem';
import type { PersonColumn, Problem, ProgrammeInput, SessionColumn } from '../../programme';
import { limits } from '../limits';
import { emptyEvent, type RawProgramme } from '../raw/raw-programme';
import { asksAboutRecording } from '../raw/recording-consent';
import { Refused } from '../refused';
import { webAddress } from '../text/web-address';
import { personNames, sessionNames } from './column-names';
import { guessColumns, isHeader } from './headers';
import { matchColumns } from './match-columns';
import { readPeople } from './read-people';
import { mostRows, readRows, type Row } from './read-rows';
import { readSessions } from './read-sessions';
import { type RawSheet, shownSheet } from './sheet';

/** A file's text, or what was pasted. */
export interface TableText {
  name: string;
  text: string;
  pasted: boolean;
  /** It isn't UTF-8; its letters were read as in western Europe. */
  guessed: boolean;
}

type Mapping<Column extends string> = Partial<Record<Column, number>>;

interface Table {
  rows: Row[];
  headers: string[];
  sessions: Mapping<SessionColumn>;
  people: Mapping<PersonColumn>;
  pasted: boolean;
}

/** A column "Recording" holds addresses, or says whether there may be one: its cells tell. */
function settleRecording(mapping: Mapping<SessionColumn>, headers: readonly string[], rows: readonly Row[]): Mapping<SessionColumn> {
  const index = mapping.recordingUrl;
  if (index === undefined || mapping.recordingConsent !== undefined || !asksAboutRecording(headers[index] ?? '')) return mapping;
  const cells = rows.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== '');
  if (cells.length === 0 || cells.some((cell) => webAddress(cell) !== null || /^www\./i.test(cell))) return mapping;
  const { recordingUrl, ...others } = mapping;
  return { ...others, recordingConsent: recordingUrl };
}

function readTable({ text, pasted, name }: TableText): Table {
  const { rows, delimiter } = readRows(text, pasted);
  if (rows.length > mostRows) throw new Refused('too-many-sessions', `The table has more than ${mostRows} rows. At most ${limits.sessions} sessions are read at once: divide it.`, { most: limits.sessions });
  const width = Math.max(0, ...rows.slice(0, 200).map(({ cells }) => cells.length));
  if (width > limits.columns) throw new Refused('too-many-columns', `The table has ${width} columns. At most ${limits.columns} are read: is it the right file?`, { count: width, most: limits.columns });
  const first = rows[0]?.cells ?? [];
  const sessions = matchColumns(first, sessionNames);
  const people = matchColumns(first, personNames);
  const named = Math.max(Object.keys(sessions).length, Object.keys(people).length);
  if (!pasted && named === 0 && (width < 2 || !text.includes(delimiter))) {
    throw new Refused('unknown-format', `${name === '' ? 'The file' : `"${name.slice(0, 80)}"`} is no programme that is known. Known are JSON of Sessionize, pretalx and frab, schedule.xml, iCalendar and tables (CSV).`, { name: name.slice(0, 80) });
  }
  if (!isHeader(rows, named)) {
    return { rows, headers: Array.from({ length: width }, (_, index) => `Column ${index + 1}`), sessions: guessColumns(rows), people: {}, pasted };
  }
  const body = rows.slice(1);
  return { rows: body, headers: first, sessions: settleRecording(sessions, first, body), people, pasted };
}

const isOfPeople = ({ sessions, people }: Table): boolean =>
  (people.name !== undefined || people.familyName !== undefined) && (sessions.title === undefined || people.familyName !== undefined || (sessions.day === undefined && sessions.start === undefined && sessions.room === undefined && people.jobTitle === sessions.title));

/** Which sheet holds the sessions and which the people, whatever order they come in. */
function inOrder(tables: Table[]): [sessions: Table, people: Table | null] {
  const [one, other] = tables;
  if (other === undefined) return [one!, null];
  return isOfPeople(one!) && !isOfPeople(other) ? [other, one!] : [one!, other];
}

/** Columns chosen by hand replace what was recognised; an index outside the sheet is no column. */
function chosen<Column extends string>(recognised: Mapping<Column>, byHand: Mapping<Column> | undefined, width: number): Mapping<Column> {
  if (byHand === undefined) return recognised;
  const entries = Object.entries(byHand) as [Column, unknown][];
  return Object.fromEntries(entries.filter(([, index]) => Number.isInteger(index) && (index as number) >= 0 && (index as number) < width)) as Mapping<Column>;
}

function withSpeakerNames(table: Table): Table {
  // An export with a row for each speaker has first and last name in two columns beside the session's title.
  const { givenName, familyName } = table.people;
  if (table.sessions.speakers !== undefined || table.sessions.title === undefined || givenName === undefined || familyName === undefined) return table;
  const speakers = table.headers.length;
  return {
    ...table,
    headers: [...table.headers, 'Speaker'],
    rows: table.rows.map((row) => ({ ...row, cells: [...Array.from({ length: speakers }, (_, index) => row.cells[index] ?? ''), `${row.cells[givenName] ?? ''} ${row.cells[familyName] ?? ''}`.trim()] })),
    sessions: { ...table.sessions, speakers },
  };
}

function overlong({ rows, headers }: Table): Problem[] {
  return rows.filter(({ cells }) => cells.slice(headers.length).some((cell) => cell !== '')).map(({ line }) => problem('more-cells-than-columns', {
    severity: 'changed', place: { line }, values: { line },
    message: `Line ${line} has more cells than there are columns; those beyond were not taken. A text with the dividing sign in it must be in quotes.`,
  }));
}

/** CSV of one or two sheets, or cells copied from a spreadsheet. */
export function readTables(texts: TableText[], byHand: NonNullable<ProgrammeInput['columns']>): RawProgramme {
  const [sessionTable, peopleTable] = inOrder(texts.map(readTable).map(withSpeakerNames));
  const sessions: RawSheet<SessionColumn> = { headers: sessionTable.headers, rows: sessionTable.rows, mapping: chosen(sessionTable.sessions, byHand.sessions, sessionTable.headers.length) };
  const people: RawSheet<PersonColumn> | null = peopleTable && { headers: peopleTable.headers, rows: peopleTable.rows, mapping: chosen(peopleTable.people, byHand.people, peopleTable.headers.length) };
  const format = sessionTable.pasted ? 'table' : 'csv';
  const problems = [...overlong(sessionTable), ...(peopleTable === null ? [] : overlong(peopleTable))];
  const sheetPeople = people === null ? [] : readPeople(people);
  const raw: RawProgramme = { format, system: format, event: emptyEvent, base: null, sessions: [], people: [...sheetPeople], problems, columns: { sessions: shownSheet(sessions), people: people && shownSheet(people) } };
  if (sessions.mapping.title === undefined) {
    problems.push(problem('no-title-column', {
      severity: 'left-out', place: { line: 1 }, values: { headers: sessions.headers.slice(0, 20).join(', ').slice(0, 255) },
      message: 'No column holds the titles of sessions, so none were read. Choose the column with the titles.',
    }));
    return raw;
  }
  raw.sessions = readSessions(sessions, sheetPeople, raw.people, problems);
  return raw;
}
