import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ProgrammeInput } from '../../programme';
import { readProgramme } from '../read-programme';
import { codes, readFixture, speakersOf, titled } from '../testing/read-fixture';

const paste = (pasted: string, more: Partial<ProgrammeInput> = {}) => {
  const reading = readProgramme({ files: [], pasted, timezone: 'Europe/Rome', ...more });
  if ('refusal' in reading) throw new Error(reading.refusal.message);
  return reading.programme;
};

describe('CSV of two sheets', () => {
  const programme = readFixture(['people.csv', 'sessions.csv'], { timezone: 'Europe/Rome' });

  it('finds out which sheet is which, their columns, signs and encodings', () => {
    expect(programme).toEqual(readFixture(['sessions.csv', 'people.csv'], { timezone: 'Europe/Rome' }));
    expect(programme.columns?.sessions.mapping).toMatchObject({ identifier: 0, title: 1, speakers: 3, affiliations: 4, day: 5, start: 6, recordingConsent: 11 });
    expect(programme.people.map(({ name }) => name)).toContain('Zoë Marlowe');
    expect(codes(programme)).toContain('encoding-guessed');
  });

  it('keeps line breaks and quotes in cells, and the line a row begins on', () => {
    expect(titled(programme, 'Contare le maree')).toMatchObject({ abstract: 'Prima riga\nseconda "riga"', kind: 'keynote', place: { line: 2 } });
    expect(titled(programme, 'Reti; e nodi').place).toEqual({ line: 4 });
  });

  it('divides speakers with their affiliations, and no act of two', () => {
    const nets = titled(programme, 'Reti; e nodi');
    expect(speakersOf(programme, nets)).toEqual(['Jory Quill', 'Rea Lindqvist']);
    expect(nets.contributions.map(({ affiliation }) => affiliation)).toEqual(['Nodi srl', 'Tidal Works']);
    expect(speakersOf(programme, titled(programme, 'Doppio nome'))).toEqual(['Rosencrantz and Guildenstern']);
    expect(speakersOf(programme, titled(programme, 'Due persone'))).toEqual(['Anna Maren', 'Luca Ferro']);
  });

  it('fills days down where cells were merged, takes a range for start and end, and ends past midnight', () => {
    expect(titled(programme, 'Reti; e nodi')).toMatchObject({ startsAt: '2025-10-04T08:00:00.000Z', endsAt: '2025-10-04T08:45:00.000Z' });
    expect(titled(programme, 'Doppio nome')).toMatchObject({ startsAt: '2025-10-04T21:30:00.000Z', endsAt: '2025-10-04T22:15:00.000Z', cancelled: true });
  });

  it('reads a column "Registrazione" of yes and no as consent', () => {
    expect(programme.sessions.slice(0, 2).map(({ mayPublishRecording }) => mayPublishRecording)).toEqual([false, true]);
  });

  it('takes the columns chosen by hand instead', () => {
    const byHand = readFixture('sessions.csv', { timezone: 'Europe/Rome', columns: { sessions: { title: 8, room: 99 } } });
    expect(byHand.sessions.map(({ title }) => title)).toEqual(['Molo', 'Rimessa', 'Rimessa', 'Molo']);
    expect(byHand.sessions[0]!.room).toBeNull();
  });
});

describe('cells from a spreadsheet', () => {
  it('are read without a header, by what they hold', () => {
    const programme = paste(readFileSync(path.join(__dirname, '../testing/fixtures/pasted.tsv'), 'utf8'));
    expect(programme).toMatchObject({ format: 'table', columns: { sessions: { mapping: { title: 0, speakers: 1, day: 2, start: 3 } } } });
    expect(titled(programme, 'Nets, and "knots"')).toMatchObject({ startsAt: '2025-10-04T12:30:00.000Z' });
    expect(speakersOf(programme, titled(programme, 'Nets, and "knots"'))).toEqual(['Jory Quill', 'Anna Maren']);
  });

  it('may hold a quote that is just a quote', () => {
    expect(paste('Title\tRoom\n"Tides and more\tPier\nNets\tPier').sessions.map(({ title }) => title)).toEqual(['"Tides and more', 'Nets']);
  });

  it.each([
    ['04.10.2025', '9h30', '2025-10-04T07:30:00.000Z'], ['10/24/2025', '9:30 AM', '2025-10-24T07:30:00.000Z'], ['4. Oktober 2025', '9.30', '2025-10-04T07:30:00.000Z'],
    ['sabato 4 ottobre 2025', '09:30:00', '2025-10-04T07:30:00.000Z'], ['October 4th, 2025', '12:30 am', '2025-10-03T22:30:00.000Z'], ['45934', '0.395833333', '2025-10-04T07:30:00.000Z'],
    ['2025-10-04T00:00:00', '9:30', '2025-10-04T07:30:00.000Z'], ['le 4 août 2025', '9 h', '2025-08-04T07:00:00.000Z'], ['31/02/2025', '9:30', null], ['Day 1', '9:30', null],
  ])('read the day %j and the time %j', (day, time, startsAt) => {
    expect(paste(`Title\tDay\tStart\nTides\t${day}\t${time}`).sessions[0]!.startsAt).toBe(startsAt);
  });

  it('say that a day can be read in two ways, where it can', () => {
    expect(codes(paste('Title\tDate\tStart\nTides\t04/10/2025\t9:00'))).toContain('ambiguous-days');
    expect(codes(paste('Titel\tDatum\tBeginn\nTides\t04/10/2025\t9:00'))).not.toContain('ambiguous-days');
    expect(codes(paste('Title\tDate\tStart\nTides\t24/10/2025\t9:00'))).not.toContain('ambiguous-days');
  });

  it('one row for each speaker is one session', () => {
    const programme = paste('Session Id\tTitle\tFirstName\tLastName\n7\tTides\tRea\tLindqvist\n7\tTides\tJory\tQuill');
    expect(programme.sessions).toHaveLength(1);
    expect(speakersOf(programme, programme.sessions[0]!)).toEqual(['Rea Lindqvist', 'Jory Quill']);
  });

  it('never tells sessions apart by their title alone', () => {
    const twice = paste('Title\tRoom\nLightning talks\tPier\nLightning talks\tBoathouse\nLightning talks\tPier');
    expect(new Set(twice.sessions.map(({ key }) => key)).size).toBe(3);
    const shuffled = paste('Title\tRoom\nLightning talks\tBoathouse\nLightning talks\tPier');
    expect(shuffled.sessions[0]!.identifier).toBe(twice.sessions[1]!.identifier);
  });
});

describe('tables that can\'t be read', () => {
  const read = (text: string) => readProgramme({ files: [{ name: 'x.csv', bytes: Buffer.from(text) }] });
  it('name the line of a quote that is never closed', () => {
    expect(read('Title,Room\nTides,Pier\nNets,"Boathouse\nLunch,Pier\n')).toMatchObject({ refusal: { code: 'broken-table', place: { line: 3 } } });
  });
  it('ask for the column of titles', () => {
    expect(read('Foo,Bar\na,2025-10-04\n')).toMatchObject({ programme: { sessions: [], problems: [{ code: 'no-title-column' }], columns: { sessions: { headers: ['Foo', 'Bar'] } } } });
  });
  it.each([['just words', 'unknown-format'], ['', 'empty'], ['PK\u0003\u0004xxxx', 'spreadsheet-or-archive'], ['%PDF-1.7', 'not-text']])('refuse %j', (text, code) => {
    expect(read(text)).toMatchObject({ refusal: { code } });
  });

  it('leaves out what was never accepted, and says how many rows', () => {
    const reading = read('Title,Day,Start,Status,Speakers\nTides,2025-10-04,10:00,Accepted,Ada Rossi\nNets,,,Waitlisted,Ivo Blum\nKnots,2025-10-04,11:00,Declined,\n');
    expect(reading).toMatchObject({
      programme: { sessions: [{ title: 'Tides', cancelled: false }, { title: 'Knots', cancelled: true }], people: [{ name: 'Ada Rossi' }], problems: expect.arrayContaining([expect.objectContaining({ code: 'not-accepted', values: { count: 1, states: 'Waitlisted: 1' }, place: { line: 3 } })]) },
    });
  });
});
