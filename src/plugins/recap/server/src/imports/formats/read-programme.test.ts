import type { Programme, ProgrammeInput } from '../programme';
import { readProgramme } from './read-programme';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, more: Partial<ProgrammeInput> = {}): Programme => {
  const reading = readProgramme({ files: [{ name: 'programme', bytes: bytes(text) }], ...more });
  if ('refusal' in reading) throw new Error(reading.refusal.message);
  return reading.programme;
};

describe('readProgramme', () => {
  it('reads a table whose columns are named in Italian', () => {
    const programme = read('Titolo;Relatori;Giorno;Ora inizio;Ora fine;Sala\nMaree e reti;Rea Lindqvist; 04/10/2025;9.00;9.45;Aula Magna\n', { timezone: 'Europe/Rome' });
    expect(programme).toMatchObject({
      format: 'csv',
      sessions: [{ title: 'Maree e reti', startsAt: '2025-10-04T07:00:00.000Z', endsAt: '2025-10-04T07:45:00.000Z', room: 'Aula Magna', kind: 'talk' }],
      people: [{ name: 'Rea Lindqvist' }],
    });
  });

  it('leaves times out until a zone is known', () => {
    const programme = read('Title,Date,Start\nTides,2025-10-04,09:00\n');
    expect(programme.needsTimezone).toBe(true);
    expect(programme.sessions[0]!.startsAt).toBeNull();
  });

  it('says where JSON is broken', () => {
    const reading = readProgramme({ files: [{ name: 'all.json', bytes: bytes('{\n  "sessions": [\n    { "id": 1,, }\n  ]\n}') }] });
    expect(reading).toMatchObject({ refusal: { code: 'broken-json', place: { line: 3, column: 15 } } });
  });
});
