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
});
