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
