import { readProgramme } from '../read-programme';
import { codes, readFixture, speakersOf, titled } from '../testing/read-fixture';

describe('schedule.json', () => {
  const programme = readFixture('schedule.json');

  it('knows whose identifiers these are, and the event', () => {
    expect(programme).toMatchObject({ system: 'pretalx:harbour-2025', event: { identifier: 'harbour-2025', name: 'Harbour Days 2025', timezone: 'Europe/Rome' } });
  });

  it('believes a full date, also where the talk is filed under the day before', () => {
    expect(titled(programme, 'Marées de nuit / Night tides')).toMatchObject({ startsAt: '2025-10-04T23:15:00.000Z', endsAt: '2025-10-05T00:00:00.000Z', track: 'Open water' });
  });

  it('keeps two sessions of one guid apart, the same way each time and in any order', () => {
    expect(codes(programme)).toContain('identifier-used-twice');
    const [first, again] = [titled(programme, 'Opening'), titled(programme, 'The same guid again')];
    expect(first.identifier).toBe('11111111-aaaa-5aaa-8aaa-000000000001');
    expect(again.identifier).toMatch(/^11111111-aaaa-5aaa-8aaa-000000000001~[0-9a-f]{16}$/);
    expect(readFixture('schedule.json').sessions).toEqual(programme.sessions);
  });

  it('is not troubled by a room called __proto__', () => {
    expect(titled(programme, 'The same guid again').room).toBe('__proto__');
    expect(Object.prototype).not.toHaveProperty('sessions');
  });

  it('keeps opt-outs, of the session and in its answers, and makes no consent of silence', () => {
    expect(titled(programme, 'Marées de nuit / Night tides').mayPublishRecording).toBe(false);
    expect(titled(programme, 'Sprint: mend the tide tables').mayPublishRecording).toBe(false);
    expect(titled(programme, 'Opening').mayPublishRecording).toBeNull();
  });

  it('tells sprints and meals from talks about them', () => {
    expect(titled(programme, 'Sprint: mend the tide tables').kind).toBe('activity');
    expect(titled(programme, 'Mittagspause').kind).toBe('service');
    expect(titled(programme, 'Breaking waves: lunch with physics').kind).toBe('talk');
    expect(titled(programme, 'Opening').kind).toBe('opening');
  });

  it('makes text of markup, with the addresses of its links, and leaves Markdown', () => {
    expect(titled(programme, 'Marées de nuit / Night tides').abstract).toBe('After the lamps\n\nBring a lamp (https://lamps.example/guide).\n\n- one\n- two\n\nPlain\ntext.');
    expect(programme.people[0]!.bio).toBe('Counts **waves**.');
  });

  it('completes paths of attachments with the base address', () => {
    expect(titled(programme, 'Marées de nuit / Night tides').materials).toEqual([
      { kind: 'slides', label: 'Slides', url: 'https://pretalx.harbour.example/media/night.pdf' },
      { kind: 'recordings', label: 'Recording', url: 'https://video.harbour.example/w/2' },
    ]);
  });

  it('keeps one nickname with two ids two persons', () => {
    const night = titled(programme, 'Marées de nuit / Night tides');
    expect(speakersOf(programme, night)).toEqual(['jory', 'jory']);
    expect(new Set(night.contributions.map(({ person }) => person)).size).toBe(2);
  });
});

describe('schedule.xml', () => {
  const programme = readFixture('schedule.xml', { timezone: 'Europe/Rome' });

  it('makes an identifier of start, room and title where there is neither guid nor id, and says so once', () => {
    const stars = titled(programme, 'CANCELLED Stars over the pier');
    expect(stars.identifier).toMatch(/^~[0-9a-f]{16}$/);
    expect(stars.cancelled).toBe(true);
    expect(codes(programme).filter((code) => code === 'sessions-without-identifier')).toHaveLength(1);
    expect(programme.sessions.map(({ identifier }) => identifier)).toEqual(['15', stars.identifier, '0f0f']);
  });

  it('puts what starts before the change of the day into the night after it', () => {
    expect(titled(programme, 'CANCELLED Stars over the pier').startsAt).toBe('2019-10-05T22:30:00.000Z');
    expect(titled(programme, 'Nets\u00a0by night').startsAt).toBe('2019-10-05T21:45:00.000Z');
  });

  it('reads escaped markup and CDATA as text, without scripts', () => {
    expect(titled(programme, 'Welcome to Harbour Days').abstract).toBe('Tides & nets.\n\nA Vec<T> too.\n\nSecond part.');
  });

  it('keeps slides and recordings, and no chat rooms', () => {
    expect(titled(programme, 'Welcome to Harbour Days').materials.map(({ kind }) => kind)).toEqual(['slides', 'recordings']);
    expect(titled(programme, 'Nets\u00a0by night').mayPublishRecording).toBe(false);
  });

  it.each([
    ['<schedule>\n<day>\n</schedule>', 'broken-xml', 3],
    ['<!DOCTYPE schedule [<!ENTITY a "b">]>\n<schedule/>', 'xml-doctype', 1],
    ['<schedule>&wave;</schedule>', 'broken-xml', 1],
    ['<!DOCTYPE html>\n<html></html>', 'web-page', 1],
    ['<rss></rss>', 'unknown-xml', 1],
    [`<schedule>${'<a>'.repeat(80)}`, 'too-deep', 1],
  ])('refuses %j with line and reason', (text, code, line) => {
    expect(readProgramme({ files: [{ name: 'schedule.xml', bytes: Buffer.from(text) }] })).toMatchObject({ refusal: { code, place: { line } } });
  });
});
