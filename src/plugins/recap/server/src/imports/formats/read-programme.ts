import { problem } from '../problem';
import type { Problem, ProgrammeInput, Reading } from '../programme';
import { readCalendar } from './icalendar/read-calendar';
import { limits } from './limits';
import { readRest } from './pretalx/read-rest';
import { finish } from './raw/finish';
import { isKnownZone } from './raw/moments';
import type { RawProgramme } from './raw/raw-programme';
import { jsonFormatOf, notationOf } from './recognise';
import { Refused } from './refused';
import { readScheduleJson } from './schedule/read-json';
import { readScheduleXml } from './schedule/read-xml';
import { readAll } from './sessionize/read-all';
import { readGrid } from './sessionize/read-grid';
import { decodeText } from './source/decode-text';
import type { Fields } from './source/fields';
import { parseJson } from './source/parse-json';
import { readTables, type TableText } from './table/read-tables';

function readJson(text: string): RawProgramme {
  const json = parseJson(text);
  switch (jsonFormatOf(json)) {
    case 'sessionize-all': return readAll(json as Fields);
    case 'sessionize-grid': return readGrid(json);
    case 'schedule-json': return readScheduleJson(json as Fields);
    case 'pretalx-rest': return readRest(json);
  }
}

function readOne(source: TableText, input: ProgrammeInput): RawProgramme {
  switch (notationOf(source.text)) {
    case 'json': return readJson(source.text);
    case 'xml': return readScheduleXml(source.text);
    case 'icalendar': return readCalendar(source.text);
    case 'table': return readTables([source], input.columns ?? {});
  }
}

function textsOf({ files, pasted }: ProgrammeInput): TableText[] {
  if (pasted !== undefined && pasted.trim() !== '') return [{ name: '', text: pasted.replace(/^\uFEFF/, ''), pasted: true, guessed: false }];
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes > limits.bytes) {
    const most = limits.bytes / 1024 / 1024;
    throw new Refused('too-large', `The files have ${Math.ceil(bytes / 1024 / 1024)} MB. At most ${most} MB are read.`, { most });
  }
  return files.map(({ name, bytes }) => ({ name, ...decodeText(bytes), pasted: false }));
}

const guessedNote = ({ name }: TableText): Problem => problem('encoding-guessed', {
  severity: 'note', place: {}, values: { name },
  message: `"${name}" is not in UTF-8; it was read as Windows-1252. If letters with accents look wrong, save it as UTF-8.`,
});

function readAny(sources: TableText[], input: ProgrammeInput): RawProgramme {
  const [first, second, ...more] = sources;
  if (first === undefined || sources.every(({ text }) => text.trim() === '')) throw new Refused('empty', 'There is nothing in it: the file or the pasted text is empty.', {});
  if (second === undefined) return readOne(first, input);
  const notTables = sources.filter(({ text }) => notationOf(text) !== 'table');
  if (more.length > 0 || notTables.length > 0) throw new Refused('several-files', 'Give one file, or two tables: one of sessions and one of people.', { count: sources.length });
  return readTables([first, second], input.columns ?? {});
}

function read(input: ProgrammeInput): RawProgramme {
  const sources = textsOf(input);
  const raw = readAny(sources, input);
  raw.problems.push(...sources.filter(({ guessed }) => guessed).map(guessedNote));
  return raw;
}

/**
 * Reads a programme of any known format; which one it is is seen from the content. Pure: nothing is fetched or written,
 * and the same input gives the same programme.
 * @returns the programme with what was noticed on the way, or why the whole can't be read; it throws nothing
 */
export function readProgramme(input: ProgrammeInput): Reading {
  try {
    const zone = input.timezone?.trim() ?? '';
    if (zone !== '' && !isKnownZone(zone)) throw new Refused('unknown-timezone', `"${zone.slice(0, 80)}" is no time zone. Give its IANA name, as in Europe/Rome.`, { zone: zone.slice(0, 80) });
    return { programme: finish(read(input), zone === '' ? null : zone) };
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    throw error;
  }
}
