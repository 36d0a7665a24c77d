import { readProgramme } from '../src/plugins/recap/server/src/imports/formats/read-programme';
import { largeFormats, largeProgramme, zone } from '../tests/support/large-programme';

describe.each(largeFormats)('a made-up programme as %s', (format) => {
  it.each([1, 10, 300])('reads as the %d sessions that were written into it', (count) => {
    const { file, text, programme } = largeProgramme(format, count);
    expect(largeProgramme(format, count).text).toBe(text);
    const reading = readProgramme({ files: [{ name: file, bytes: Buffer.from(text) }], timezone: zone });
    if ('refusal' in reading) throw new Error(reading.refusal.message);
    const read = reading.programme;
    const names = new Map(read.people.map(({ key, name }) => [key, name]));
    expect(read.format).toBe(format);
    expect(read.people.map(({ name }) => name).sort()).toEqual(programme.people.map(({ name }) => name).sort());
    const byTime = <T extends { startsAt: string | null; room: string | null }>(all: T[]): T[] => all.sort((a, b) => `${a.startsAt}${a.room}`.localeCompare(`${b.startsAt}${b.room}`));
    expect(byTime(read.sessions.map((session) => ({
      startsAt: session.startsAt, endsAt: session.endsAt, room: session.room, track: session.track, cancelled: session.cancelled, isService: session.kind === 'service',
      people: session.contributions.map(({ person }) => names.get(person)),
    })))).toEqual(byTime(programme.sessions.map((session) => ({
      startsAt: new Date(`${session.day}T${session.start}:00+01:00`).toISOString(), endsAt: new Date(`${session.day}T${session.end}:00+01:00`).toISOString(), room: session.room, track: session.track || null,
      cancelled: session.cancelled, isService: session.kind === 'Lunch', people: session.people.map(({ name }) => name),
    }))));
    expect(new Set(read.sessions.map(({ identifier }) => identifier)).size).toBe(count);
  });
});

it('is told by persons who look like a programme\'s: each of another name, and no two neighbours of one family', () => {
  const names = largeProgramme('csv', 1000).programme.people.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const family = (name: string | undefined) => name?.split(' ').at(-1);
  expect(names.filter((name, index) => index > 0 && family(name) === family(names[index - 1]))).toEqual([]);
  expect(new Set(names.slice(0, 24).map(family)).size).toBeGreaterThan(15);
});
