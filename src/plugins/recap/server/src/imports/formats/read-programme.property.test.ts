import fc from 'fast-check';
import type { ProgrammeInput, Reading } from '../programme';
import { readProgramme } from './read-programme';
import { damagedFile, hostilePiece } from './testing/damaged-file';
import { readingFaults } from './testing/programme-faults';
import { fixtureBytes } from './testing/read-fixture';

/** FC_RUNS=10000 for the long form. */
const numRuns = Number(process.env.FC_RUNS ?? 150);
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 2025) });
const read = (bytes: Uint8Array, more: Partial<ProgrammeInput> = {}): Reading => readProgramme({ files: [{ name: 'programme', bytes }], timezone: 'Europe/Rome', ...more });

const damaged = damagedFile(200);

/** Texts as sources have them, with all that shouldn't come through. */
const dirty = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), hostilePiece), { maxLength: 5 }).map((parts) => parts.join(' '));

describe('whatever comes in', () => {
  it('damaged files: a programme in order, or a refusal that says why', () => {
    fc.assert(fc.property(damaged, ({ bytes }) => {
      expect(readingFaults(read(bytes))).toEqual([]);
    }), { numRuns: numRuns * 2 });
  });

  it('any bytes, any pasted text', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), dirty, (bytes, text) => {
      expect(readingFaults(read(bytes))).toEqual([]);
      expect(readingFaults(readProgramme({ files: [], pasted: text }))).toEqual([]);
    }), { numRuns });
  });

  it('any text in any field of JSON', () => {
    const value = fc.oneof(dirty, fc.integer(), fc.boolean(), fc.constant(null), fc.record({ en: dirty, de: dirty }), fc.array(dirty, { maxLength: 2 }));
    const session = fc.dictionary(fc.constantFrom('id', 'guid', 'code', 'title', 'description', 'abstract', 'startsAt', 'endsAt', 'date', 'start', 'duration', 'room', 'track', 'type', 'url', 'recordingUrl', 'speakers', 'persons', 'links', 'slots', 'state', 'answers', '__proto__'), value);
    fc.assert(fc.property(fc.array(session, { maxLength: 4 }), fc.array(fc.dictionary(fc.constantFrom('id', 'fullName', 'bio', 'tagLine', 'links'), value), { maxLength: 3 }), (sessions, speakers) => {
      for (const json of [{ sessions, speakers }, [{ rooms: [{ name: 'Pier', sessions }] }], { schedule: { conference: { days: [{ date: '2025-10-04', rooms: { Pier: sessions } }] } } }, sessions]) {
        expect(readingFaults(read(Buffer.from(JSON.stringify(json))))).toEqual([]);
      }
    }), { numRuns });
  });

  it('the same bytes give the same reading', () => {
    fc.assert(fc.property(damaged, ({ bytes }) => {
      expect(read(bytes)).toEqual(read(Uint8Array.from(bytes)));
    }), { numRuns });
  });

  it('leaves what it was given as it was', () => {
    const bytes = fixtureBytes('schedule.json');
    const before = Buffer.from(bytes);
    read(bytes);
    expect(before.equals(bytes)).toBe(true);
  });
});

const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`;
/** Words a spreadsheet may hold, quotes, signs and line breaks among them. */
const words = fc.array(fc.constantFrom('Tides', 'nets', 'harbour', 'waves; and', 'a "quoted"', 'one,two', 'maré', '🐟', 'knots'), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const name = fc.tuple(fc.constantFrom('Rea', 'Jory', 'Anna', 'Zoë', 'Luca'), fc.constantFrom('Lindqvist', 'Quill', 'Maren', 'O\'Ferro', 'de Brijn')).map((parts) => parts.join(' '));

it('CSV round trip: rows written out come back as the same sessions', () => {
  const row = fc.record({ title: words, abstract: fc.array(words, { maxLength: 3 }), names: fc.uniqueArray(name, { maxLength: 3 }), minute: fc.nat(20_000), minutes: fc.integer({ min: 1, max: 600 }), room: fc.constantFrom('Pier', 'Boathouse') });
  fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, sign, end, marked) => {
    const start = (minute: number) => new Date(Date.UTC(2025, 9, 4) + minute * 60_000);
    const lines = rows.map(({ title, abstract, names, minute, minutes, room }, index) => [String(index), title, abstract.join('\n'), names.join('; '), start(minute).toISOString().slice(0, 10), start(minute).toISOString().slice(11, 16), String(minutes), room].map(cell).join(sign));
    const text = `${marked ? '\ufeff' : ''}${['ID', 'Title', 'Abstract', 'Speakers', 'Day', 'Start', 'Duration', 'Room'].join(sign)}${end}${lines.join(end)}${end}`;
    const reading = readProgramme({ files: [{ name: 'x.csv', bytes: Buffer.from(text) }], timezone: 'UTC' });
    if ('refusal' in reading) throw new Error(reading.refusal.message);
    const names = new Map(reading.programme.people.map((person) => [person.key, person.name]));
    expect(reading.programme.sessions.map((session) => ({ title: session.title, abstract: session.abstract, names: session.contributions.map(({ person }) => names.get(person)), startsAt: session.startsAt, endsAt: session.endsAt, room: session.room }))).toEqual(
      rows.map(({ title, abstract, names, minute, minutes, room }) => ({ title, abstract: abstract.length === 0 ? null : abstract.join('\n'), names, startsAt: start(minute).toISOString(), endsAt: start(minute + minutes).toISOString(), room })),
    );
  }), { numRuns });
});

describe('large inputs', () => {
  const seconds = (work: () => void): number => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1e6;
  };
  const sessions = Array.from({ length: 1000 }, (_, index) => ({ id: index, title: `Session ${index}`, description: `<p>${'Tides and <b>nets</b>. '.repeat(30)}</p>`, startsAt: '2025-10-04T09:00:00', endsAt: '2025-10-04T09:30:00', speakers: [String(index)], roomId: 1 }));
  const speakers = sessions.map(({ id }) => ({ id: String(id), fullName: `Person ${id}`, bio: 'Counts waves.' }));

  it('a thousand sessions take well under a second', () => {
    const bytes = Buffer.from(JSON.stringify({ sessions, speakers, rooms: [{ id: 1, name: 'Pier' }] }));
    // The best of three: the machine may have other things to do.
    expect(Math.min(...[1, 2, 3].map(() => seconds(() => { read(bytes); })))).toBeLessThan(1);
  });

  it.each([
    ['deep lists', '['.repeat(200_000)], ['deep elements', `<schedule>${'<a>'.repeat(200_000)}`], ['open scripts', JSON.stringify({ sessions: [{ title: 'x', description: `<p>${'<script>'.repeat(40_000)}` }], speakers: [] })],
    ['many brackets', JSON.stringify({ sessions: [{ title: '<'.repeat(100_000), description: '<a '.repeat(100_000) }], speakers: [] })], ['deep markup', JSON.stringify({ sessions: [{ title: 'x', description: '<div>'.repeat(60_000) }], speakers: [] })],
    ['many spaces', `Title,Speakers\n${' '.repeat(50)}x${' '.repeat(300_000)}y,${' '.repeat(300_000)}and\n`], ['many quotes', `Title,Room\n${'"'.repeat(300_001)}`], ['many commas', `Title,Speakers\nx,"${'A B,'.repeat(100_000)}"`],
    ['many of one identifier', JSON.stringify({ sessions: Array.from({ length: 19_000 }, () => ({ id: 'same', title: 'x' })), speakers: [] })], ['many columns', `Title${',x'.repeat(500_000)}\n`],
    ['many attendees', `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\n${'ATTENDEE;CN=A B:mailto:x\n'.repeat(20_000)}END:VEVENT\nEND:VCALENDAR`], ['a folded line', `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x${'\r\n y'.repeat(200_000)}\r\nEND:VEVENT\r\nEND:VCALENDAR`], ['many lines without a name', `BEGIN:VCALENDAR\n${'x\n'.repeat(200_000)}`], ['one long line', 'x'.repeat(2_000_000)], ['many parameters', `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY${';X=Y'.repeat(5000)}:x\nEND:VEVENT\nEND:VCALENDAR`],
  ])('%s are answered at once', (_, text) => {
    let reading: Reading | null = null;
    expect(seconds(() => { reading = read(Buffer.from(text)); })).toBeLessThan(3);
    expect(readingFaults(reading!)).toEqual([]);
  });

  it('too much is refused', () => {
    expect(read(Buffer.alloc(20 * 1024 * 1024 + 1, 32))).toMatchObject({ refusal: { code: 'too-large' } });
    const many = { sessions: Array.from({ length: 20_001 }, (_, id) => ({ id, title: 'x' })), speakers: [] };
    expect(read(Buffer.from(JSON.stringify(many)))).toMatchObject({ refusal: { code: 'too-many-sessions' } });
  });
});
