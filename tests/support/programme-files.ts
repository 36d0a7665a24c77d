import type { MadePerson, MadeProgramme, MadeSession } from './large-programme';
import { tracks } from './large-event-words';

const offset = '+01:00';
const zoneName = 'Europe/Lisbon';
const guid = (what: 'a' | 'b', number: number): string => `${what.repeat(8)}-0000-4000-8000-${String(number).padStart(12, '0')}`;
const idOf = ({ number }: MadeSession): string => String(70_000 + number);
const code = (number: number): string => number.toString(36).toUpperCase().padStart(6, 'K');

/** As Sessionize's view "All": local times without a zone, persons and rooms by id, the track as a category. */
export function asSessionizeAll({ sessions, people, rooms }: MadeProgramme): string {
  return JSON.stringify({
    sessions: sessions.map((session) => ({
      id: idOf(session), title: session.title, description: session.abstract || null, startsAt: `${session.day}T${session.start}:00`, endsAt: `${session.day}T${session.end}:00`,
      isServiceSession: session.kind === 'Lunch', isPlenumSession: session.kind === 'Keynote', speakers: session.people.map(({ number }) => guid('a', number)),
      categoryItems: session.track === '' ? [] : [100 + tracks.findIndex((track) => track === session.track), session.kind === 'Workshop' ? 201 : 200],
      questionAnswers: [], roomId: 1 + rooms.indexOf(session.room), status: session.cancelled ? 'Cancelled' : 'Accepted',
    })),
    speakers: people.map((person) => ({
      id: guid('a', person.number), firstName: person.name.split(' ')[0], lastName: person.name.split(' ').slice(1).join(' '), fullName: person.name, bio: person.bio,
      tagLine: `Engineer at ${person.affiliation}`, links: [{ title: 'Blog', url: `https://people.example.org/${person.number}`, linkType: 'Blog' }], sessions: [],
      questionAnswers: [{ questionId: 1, answerValue: person.affiliation }],
    })),
    questions: [{ id: 1, question: 'Company', questionType: 'Short_Text', sort: 0 }],
    categories: [
      { id: 1, title: 'Track', type: 'session', items: tracks.map((name, index) => ({ id: 100 + index, name })) },
      { id: 2, title: 'Session format', type: 'session', items: [{ id: 200, name: 'Talk' }, { id: 201, name: 'Workshop' }] },
    ],
    rooms: rooms.map((name, index) => ({ id: 1 + index, name, sort: index })),
  });
}

const persons = (people: MadePerson[]) => people.map(({ number, name, bio }) => ({ guid: guid('a', number), code: `P${code(number)}`, id: 5000 + number, public_name: name, biography: bio }));

/** Days of a programme, in each of its rooms the sessions of that day. */
const byDay = ({ days, rooms, sessions }: MadeProgramme) => days.map((date) => ({
  date,
  rooms: rooms.map((room) => ({ room, sessions: sessions.filter((session) => session.day === date && session.room === room) })),
}));

const minutes = ({ start, end }: MadeSession): string => `00:${String(Number(end.slice(3)) - Number(start.slice(3))).padStart(2, '0')}`;

/** As pretalx's schedule.json. */
export function asScheduleJson(programme: MadeProgramme): string {
  const { name, days } = programme;
  return JSON.stringify({
    schedule: {
      version: '1.0', base_url: 'https://pretalx.example.org/weaver-2025/', generator: { name: 'pretalx', version: '2025.1' },
      conference: {
        acronym: 'weaver-2025', title: name, start: days[0], end: days.at(-1), daysCount: days.length, timeslot_duration: '00:05', time_zone_name: zoneName,
        days: byDay(programme).map(({ date, rooms }, index) => ({
          index: index + 1, date, day_start: `${date}T04:00:00${offset}`, day_end: `${date}T23:59:00${offset}`,
          rooms: Object.fromEntries(rooms.map(({ room, sessions }) => [room, sessions.map((session) => ({
            guid: guid('b', session.number), code: code(session.number), id: 70_000 + session.number, date: `${session.day}T${session.start}:00${offset}`, start: session.start, duration: minutes(session),
            room, title: `${session.cancelled ? 'CANCELLED ' : ''}${session.title}`, subtitle: '', type: { en: session.kind }, track: session.track === '' ? null : { en: session.track }, language: 'en',
            abstract: session.abstract, description: '', do_not_record: false, persons: persons(session.people), links: [], attachments: [],
          }))])),
        })),
      },
    },
  });
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** As frab's schedule.xml. */
export function asScheduleXml(programme: MadeProgramme): string {
  const element = (name: string, text: string): string => `        <${name}>${escaped(text)}</${name}>`;
  const event = (session: MadeSession): string => [
    `      <event id="${70_000 + session.number}" guid="${guid('b', session.number)}">`,
    element('date', `${session.day}T${session.start}:00${offset}`), element('start', session.start), element('duration', minutes(session)), element('room', session.room),
    element('title', `${session.cancelled ? 'CANCELLED ' : ''}${session.title}`), element('track', session.track), element('type', session.kind.toLowerCase()), element('language', 'en'), element('abstract', session.abstract),
    `        <persons>${session.people.map(({ number, name }) => `<person id="${5000 + number}">${escaped(name)}</person>`).join('')}</persons>`,
    '      </event>',
  ].join('\n');
  const days = byDay(programme).map(({ date, rooms }, index) => [
    `  <day index="${index + 1}" date="${date}">`,
    ...rooms.flatMap(({ room, sessions }) => [`    <room name="${escaped(room)}">`, ...sessions.map(event), '    </room>']),
    '  </day>',
  ].join('\n'));
  const { name, days: dates } = programme;
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<schedule>', `  <conference><acronym>weaver-2025</acronym><title>${escaped(name)}</title><start>${dates[0]}</start><end>${dates.at(-1)}</end><time_zone_name>${zoneName}</time_zone_name></conference>`, ...days, '</schedule>', ''].join('\n');
}

const text = (words: string): string => words.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
/** Lines of a calendar go on after 73 characters, behind a space. */
const folded = (line: string): string => line.replace(/(.{73})(?=.)/gsu, '$1\r\n ');

/** As a calendar of a conference: speakers are attendees. */
export function asICalendar({ name, sessions }: MadeProgramme): string {
  const moment = (day: string, time: string): string => `;TZID=${zoneName}:${day.replaceAll('-', '')}T${time.replace(':', '')}00`;
  const event = (session: MadeSession): string[] => [
    'BEGIN:VEVENT', `UID:${guid('b', session.number)}@weaver.example.org`, `SUMMARY:${text(session.title)}`, ...(session.abstract === '' ? [] : [`DESCRIPTION:${text(session.abstract)}`]),
    `DTSTART${moment(session.day, session.start)}`, `DTEND${moment(session.day, session.end)}`, `LOCATION:${text(session.room)}`, ...(session.track === '' ? [] : [`CATEGORIES:${text(session.track)}`]),
    `STATUS:${session.cancelled ? 'CANCELLED' : 'CONFIRMED'}`, ...session.people.map((person) => `ATTENDEE;CN="${person.name}":mailto:speaker${person.number}@weaver.example.org`), 'END:VEVENT',
  ];
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Weaver//Programme//EN', `X-WR-CALNAME:${name}`, `X-WR-TIMEZONE:${zoneName}`, ...sessions.flatMap(event), 'END:VCALENDAR', ''].map(folded).join('\r\n');
}

const cell = (words: string): string => (/[",;\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words);

/** As a spreadsheet is saved; several speakers and their affiliations in one cell. */
export function asCsv({ sessions }: MadeProgramme): string {
  const rows = sessions.map((session) => [
    idOf(session), session.title, session.people.map(({ name }) => name).join('; '), session.people.map(({ affiliation }) => affiliation).join('; '), session.day, session.start, session.end,
    session.room, session.track, session.kind, session.cancelled ? 'Cancelled' : 'Confirmed', session.abstract,
  ]);
  return [['ID', 'Title', 'Speakers', 'Affiliations', 'Day', 'Start', 'End', 'Room', 'Track', 'Kind', 'Status', 'Abstract'], ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}
