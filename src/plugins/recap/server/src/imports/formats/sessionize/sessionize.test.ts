import { readProgramme } from '../read-programme';
import { codes, readFixture, speakersOf, titled } from '../testing/read-fixture';

describe('Sessionize, the view "All"', () => {
  const programme = readFixture('sessionize-all.json', { timezone: 'Europe/Rome' });

  it('takes ids as text, whether written as number or string, and links speakers by them', () => {
    expect(programme.sessions.map(({ identifier }) => identifier)).toEqual(['4101', '4102', '5f7e', '4104', '4105']);
    expect(speakersOf(programme, titled(programme, 'Vec<T> and other nets 🐟'))).toEqual(['Jory Quill', 'Jory Quill']);
  });

  it('keeps two persons of one name with two ids apart', () => {
    expect(programme.people.map(({ identifier }) => identifier)).toEqual(['a1', 'b2', 'c3']);
  });

  it('asks for a zone, and reads local times in it', () => {
    const unplaced = readFixture('sessionize-all.json');
    expect(unplaced.needsTimezone).toBe(true);
    expect(unplaced.sessions.every(({ startsAt, endsAt }) => startsAt === null && endsAt === null)).toBe(true);
    expect(programme.needsTimezone).toBe(false);
    expect(programme.sessions[0]).toMatchObject({ startsAt: '2025-10-04T07:00:00.000Z', endsAt: '2025-10-04T07:45:00.000Z' });
    expect(unplaced.sessions.map(({ identifier }) => identifier)).toEqual(programme.sessions.map(({ identifier }) => identifier));
  });

  it('tells keynotes, lightning talks and breaks, by the questions that are about kinds', () => {
    expect(programme.sessions.map(({ kind }) => kind)).toEqual(['keynote', 'lightning', 'service', 'talk', 'talk']);
    expect(programme.sessions[1]!.track).toBe('Nets');
  });

  it('takes an end before the start as past midnight, and a cancelled session as such', () => {
    expect(titled(programme, 'Tides for beginners')).toMatchObject({ cancelled: true, startsAt: '2025-10-04T21:30:00.000Z', endsAt: '2025-10-04T22:15:00.000Z' });
  });

  it('keeps angle brackets that are no markup, drops the markup, and what hides', () => {
    expect(titled(programme, 'Vec<T> and other nets 🐟').abstract).toBe('What happens to a Vec<T> when 3 < 4 and nobody looks.');
    expect(programme.sessions[0]!.abstract).toBe('First line.\n\nSecond bold line & more.');
  });

  it('keeps the no to being recorded', () => {
    expect(programme.sessions.map(({ mayPublishRecording }) => mayPublishRecording)).toEqual([null, false, null, null, null]);
  });

  it('takes web links only, and says what it left out', () => {
    expect(programme.sessions[0]!.materials).toEqual([{ kind: 'recordings', label: null, url: 'https://video.harbour.example/w/4101' }]);
    expect(programme.sessions[1]!.materials).toEqual([]);
    expect(programme.people[0]!.links).toEqual([{ kind: 'website', label: 'Blog', url: 'https://rea.example/' }]);
    expect(codes(programme)).toEqual(['unknown-speaker', 'link-not-web', 'link-not-web']);
  });
});

describe('sessions that were handed in, and are not in the programme', () => {
  const session = (id: number, status: string | null, startsAt: string | null = null, speakers: string[] = []) => ({ id, title: `Tide ${id}`, status, startsAt, speakers });
  const speakers = ['Ada', 'Ivo', 'Noa'].map((name) => ({ id: name.toLowerCase(), fullName: name }));
  const read = (json: unknown) => {
    const reading = readProgramme({ files: [{ name: 'all.json', bytes: Buffer.from(JSON.stringify(json)) }], timezone: 'Europe/Rome' });
    if ('refusal' in reading) throw new Error(reading.refusal.message);
    return reading.programme;
  };
  const at = '2025-10-04T09:00:00';

  it('are left out with their number, and so is who only handed those in', () => {
    const programme = read({
      sessions: [
        session(1, 'Accepted', at, ['ada']), session(2, 'Nominated', null, ['ada', 'ivo']), session(3, 'Accept_Queue', at, ['ivo']), session(4, 'Decline_Queue'),
        session(5, 'Waitlisted'), session(6, 'Nominated'), session(7, null, at), session(8, 'Declined'),
      ],
      speakers, rooms: [],
    });
    expect(programme.sessions.map(({ identifier, cancelled }) => [identifier, cancelled])).toEqual([['1', false], ['7', false]]);
    expect(programme.people.map(({ name }) => name)).toEqual(['Ada', 'Noa']);
    expect(programme.problems).toMatchObject([{
      code: 'not-accepted', severity: 'left-out', place: { path: 'sessions[1]' },
      values: { count: 6, states: 'Nominated: 2, Accept_Queue: 1, Decline_Queue: 1, Waitlisted: 1, Declined: 1' },
    }]);
  });

  it('are told from those that had their time and don\'t take place any more', () => {
    const programme = read({ sessions: [session(1, 'Accepted', at), session(2, 'Declined', at), session(3, 'Canceled')], speakers: [], rooms: [] });
    expect(programme.sessions.map(({ identifier, cancelled }) => [identifier, cancelled])).toEqual([['1', false], ['2', true], ['3', true]]);
    expect(programme.problems).toEqual([]);
  });

  it('are left out of the grid, too', () => {
    const programme = read([{ date: at, rooms: [{ id: 1, name: 'Pier', sessions: [{ ...session(1, 'Accepted', at), speakers: [] }, { ...session(2, 'Waitlisted', at), speakers: [{ id: 'ivo', name: 'Ivo' }] }] }] }]);
    expect(programme).toMatchObject({ sessions: [{ identifier: '1' }], people: [], problems: [{ code: 'not-accepted', values: { count: 1 } }] });
  });
});

describe('Sessionize, the view "GridSmart"', () => {
  const programme = readFixture('sessionize-grid.json');

  it('takes a plenum break that stands under each room once', () => {
    expect(programme.format).toBe('sessionize-grid');
    expect(programme.sessions.map(({ title, kind, room }) => [title, kind, room])).toEqual([
      ['Keynote: The harbour that counted its waves', 'keynote', 'Pier'], ['Coffee', 'service', 'Pier'], ['Mending nets', 'talk', 'Boathouse'],
    ]);
  });

  it('has the same identifiers as the view "All", and needs no zone where times have one', () => {
    const all = readFixture('sessionize-all.json');
    expect(programme.sessions.map(({ identifier }) => identifier)).toEqual(expect.arrayContaining(all.sessions.slice(0, 2).map(({ identifier }) => identifier)));
    expect(programme).toMatchObject({ needsTimezone: false, system: all.system });
  });
});
