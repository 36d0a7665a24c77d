import { readProgramme } from '../read-programme';
import { codes, fixtureBytes, readFixture, speakersOf, titled } from '../testing/read-fixture';

describe('pretalx\'s API', () => {
  const programme = readFixture('pretalx-submissions.json');

  it('makes a session of each slot, in the order they take place', () => {
    const sprints = programme.sessions.filter(({ title }) => title === 'Mend the tide tables');
    expect(sprints.map(({ identifier, startsAt, kind }) => [identifier, startsAt, kind])).toEqual([
      ['SPRINT', '2025-10-05T08:00:00.000Z', 'activity'], ['SPRINT/2', '2025-10-06T08:00:00.000Z', 'activity'],
    ]);
    expect(speakersOf(programme, sprints[0]!)).toEqual(['jory', 'jory']);
  });

  it('reads names in several languages, and keeps a title that holds two', () => {
    expect(titled(programme, 'Gezeiten zählen / Counting tides')).toMatchObject({ room: 'Pier', track: 'Offenes Meer', language: 'de', startsAt: '2025-10-04T23:00:00.000Z' });
  });

  it('keeps opt-outs, cancelled sessions, and leaves out what was never accepted', () => {
    expect(programme.sessions.filter(({ mayPublishRecording }) => mayPublishRecording === false)).toHaveLength(3);
    expect(titled(programme, 'Called off').cancelled).toBe(true);
    expect(programme.sessions.map(({ title }) => title)).not.toContain('Never accepted');
    expect(codes(programme)).toEqual(expect.arrayContaining(['submissions-left-out', 'more-pages']));
    expect(titled(programme, 'Déjeuner / Lunch').kind).toBe('service');
  });

  it('reads a bare list, and the same grouped by day and room, alike', () => {
    const { results } = JSON.parse(Buffer.from(fixtureBytes('pretalx-submissions.json')).toString()) as { results: unknown[] };
    const sessions = (json: unknown) => {
      const reading = readProgramme({ files: [{ name: 'x', bytes: Buffer.from(JSON.stringify(json)) }] });
      return 'programme' in reading ? reading.programme.sessions.map(({ place, ...session }) => ({ ...session, hasPlace: place.path !== undefined })) : reading;
    };
    expect(sessions({ days: { '2025-10-05': { pier: results }, '2025-10-06': { pier: results } } })).toEqual(sessions(results));
  });

  const read = (json: unknown) => {
    const reading = readProgramme({ files: [{ name: 'x', bytes: Buffer.from(JSON.stringify(json)) }] });
    if ('refusal' in reading) throw new Error(reading.refusal.message);
    return reading.programme;
  };
  const bare = { code: 'TIDES1', title: 'Counting tides', state: 'confirmed', speakers: ['REA001'], submission_type: 7, track: 4, slots: [{ id: 1, room: 2, start: '2025-10-05T01:00:00+02:00' }] };
  const slot = { id: 1, room: 2, start: '2025-10-05T01:00:00+02:00' };

  it('finds the names of numbers and codes where the file has them', () => {
    const programme = read({
      submissions: { results: [bare] }, rooms: [{ id: 2, name: { en: 'Pier' } }], tracks: { results: [{ id: 4, name: { de: 'Offenes Meer' } }] },
      submission_types: [{ id: 7, name: { en: 'Workshop' } }], speakers: { REA001: { code: 'REA001', name: 'Rea Lindqvist', biography: 'Counts.' } },
    });
    expect(programme.sessions).toMatchObject([{ room: 'Pier', track: 'Offenes Meer', kind: 'workshop', contributions: [{ role: 'speaker' }] }]);
    expect(programme.people).toMatchObject([{ identifier: 'REA001', name: 'Rea Lindqvist', bio: 'Counts.' }]);
    expect(programme.problems).toEqual([]);
  });

  it('says once of each what stands there only as a number', () => {
    const programme = read({ results: [bare, { ...bare, code: 'TIDES2', slots: [4, 5] }, { ...bare, code: 'TIDES3', track: null, slots: [slot] }] });
    expect(programme.sessions).toHaveLength(3);
    expect(programme.sessions[0]).toMatchObject({ room: null, track: null, kind: 'talk', contributions: [] });
    expect(programme.problems.map(({ code, values }) => ({ code, ...values }))).toEqual(expect.arrayContaining([
      { code: 'only-numbers', what: 'rooms', count: 2 }, { code: 'only-numbers', what: 'tracks', count: 2 }, { code: 'only-numbers', what: 'types', count: 3 },
      { code: 'only-numbers', what: 'speakers', count: 3 }, { code: 'only-numbers', what: 'slots', count: 1 },
    ]));
    expect(programme.problems).toHaveLength(5);
  });

  it('counts the meals that stand beside the sessions', () => {
    const meal = (id: string, en: string) => ({ id, title: { en, fr: 'Repas' } });
    const programme = read({ schedule: { '2025-10-05': { 60: { 2: { ...bare, speakers: [], submission_type: null, track: null, slots: [{ ...slot, room: null }] } } } }, extra: { '2025-10-05': { 510: meal('b', 'Breakfast'), 750: meal('l', 'Lunch') } } });
    expect(programme.sessions.map(({ title }) => title)).toEqual(['Counting tides']);
    expect(programme.problems).toMatchObject([{ code: 'breaks-left-out', severity: 'left-out', values: { count: 2, title: 'Breakfast' }, place: { path: 'extra.2025-10-05.510' } }]);
  });
});
