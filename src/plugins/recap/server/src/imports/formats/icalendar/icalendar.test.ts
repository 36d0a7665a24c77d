import { readProgramme } from '../read-programme';
import { codes, readFixture, speakersOf, titled } from '../testing/read-fixture';

const calendar = (...lines: string[]): string => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const read = (text: string) => readProgramme({ files: [{ name: 'programme.ics', bytes: Buffer.from(text) }] });

describe('iCalendar', () => {
  const programme = readFixture('programme.ics', { timezone: 'Europe/Rome' });

  it('tells sessions apart that share their UID, by occurrence, else by start and room', () => {
    const identifiers = programme.sessions.map(({ identifier }) => identifier);
    expect(new Set(identifiers).size).toBe(7);
    expect(identifiers).toContain('weekly@harbour.example/2025-10-05T15:00:00');
    expect(identifiers).toContain('late@harbour.example');
    expect(codes(programme)).not.toContain('identifier-used-twice');
  });

  it('reads 88 events of five UIDs as 88 sessions', () => {
    const lines = Array.from({ length: 88 }, (_, index) => event(`UID:${index % 5}`, 'SUMMARY:Same title', `DTSTART:2025100${1 + (index % 4)}T${String(8 + Math.floor(index / 8)).padStart(2, '0')}0000Z`, `LOCATION:Room ${index}`)).flat();
    const reading = read(calendar(...lines));
    expect('programme' in reading && new Set(reading.programme.sessions.map(({ key }) => key)).size).toBe(88);
  });

  it('reads zones by name, by their description, and floating times in the one that is given', () => {
    expect(programme.sessions.map(({ startsAt }) => startsAt)).toEqual([
      '2025-10-04T07:00:00.000Z', '2025-10-04T10:00:00.000Z', '2025-10-04T10:00:00.000Z', '2025-10-04T13:00:00.000Z', '2025-10-05T14:00:00.000Z', null, '2025-10-04T10:00:00.000Z',
    ]);
    expect(readFixture('programme.ics').needsTimezone).toBe(true);
  });

  it('finds speakers in ORGANIZER and ATTENDEE, and neither rooms, addresses nor the calendar\'s owner', () => {
    expect(programme.people.map(({ name }) => name)).toEqual(['Rea Lindqvist', 'Jory Quill']);
    expect(speakersOf(programme, titled(programme, 'Mending nets'))).toEqual(['Jory Quill']);
    expect(JSON.stringify(programme.people)).not.toContain('@');
  });

  it('unfolds and unescapes texts, and takes categories, states and attachments', () => {
    const [first, nets, cancelled] = programme.sessions;
    expect(first).toMatchObject({ title: 'Counting tides, again', track: 'Open water, Nets', abstract: 'One\nTwo; and a very long line that a writer had to fold because it is longer than it may be' });
    expect(nets).toMatchObject({ endsAt: '2025-10-04T10:45:00.000Z', url: 'https://harbour.example/nets', materials: [{ url: 'https://harbour.example/nets.pdf' }] });
    expect(cancelled!.cancelled).toBe(true);
    expect(codes(programme)).toEqual(['recurrence-not-expanded', 'all-day', 'calendar-owner', 'link-not-web']);
  });

  it('leaves out an end that lies before its start once both stand in their zones', () => {
    const lines = event('UID:1', 'SUMMARY:Tides', 'DTSTART;TZID=Europe/Rome:20251004T120000', 'DTEND:20250101T000000');
    const reading = readProgramme({ files: [{ name: 'programme.ics', bytes: Buffer.from(calendar(...lines)) }], timezone: 'Europe/Rome' });
    expect(reading).toMatchObject({ programme: { sessions: [{ startsAt: '2025-10-04T10:00:00.000Z', endsAt: null }], problems: [{ code: 'end-before-start' }] } });
  });

  it('does not expand a zone that would take centuries of seconds', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Trap', 'BEGIN:STANDARD', 'DTSTART:16010101T000000', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100', 'RRULE:FREQ=SECONDLY', 'END:STANDARD', 'END:VTIMEZONE'];
    const before = Date.now();
    const reading = read(calendar(...zone, ...event('UID:1', 'SUMMARY:Tides', 'DTSTART;TZID=Trap:20251004T090000')));
    expect(Date.now() - before).toBeLessThan(2000);
    expect(reading).toMatchObject({ programme: { needsTimezone: true, problems: [{ code: 'unknown-zone' }] } });
  });

  it.each([
    ['cut off', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Tides', 2],
    ['closed in the wrong order', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR', 3],
    ['with something after its end', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\nSUMMARY:Tides', 3],
  ])('refuses a calendar %s, with the line', (_, text, line) => {
    expect(read(text)).toMatchObject({ refusal: { code: 'broken-icalendar', place: { line } } });
  });
});
