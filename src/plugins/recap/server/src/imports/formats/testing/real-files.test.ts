import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Programme } from '../../programme';
import { readProgramme } from '../read-programme';
import { folderOfRealFiles } from './folder-of-real-files';

const folder = folderOfRealFiles();
const raw = (file: string): string => readFileSync(path.join(folder!, file), 'utf8');
const read = (file: string, timezone: string): Programme => {
  const reading = readProgramme({ files: [{ name: file, bytes: readFileSync(path.join(folder!, file)) }], timezone });
  if ('refusal' in reading) throw new Error(reading.refusal.message);
  return reading.programme;
};
const distinct = (values: Iterable<unknown>): number => new Set(values).size;

/** What is counted in a programme, and beside it in the file by other means. */
const counts = ({ sessions, people }: Programme) => {
  const starts = sessions.map(({ startsAt }) => startsAt).filter((start) => start !== null).sort();
  return {
    sessions: sessions.length,
    persons: people.length,
    contributions: sessions.reduce((sum, { contributions }) => sum + contributions.length, 0),
    rooms: distinct(sessions.map(({ room }) => room)),
    days: distinct(starts.map((start) => start!.slice(0, 10))),
    optOuts: sessions.filter(({ mayPublishRecording }) => mayPublishRecording === false).length,
    first: starts[0],
    last: starts.at(-1),
  };
};

(folder === null ? describe.skip : describe)('real programmes', () => {
  it('FOSDEM 2023: pentabarf, without guids, dates or zone', () => {
    const xml = raw('fosdem-2023/schedule.xml');
    const events = xml.split('<event id=').slice(1);
    const days = xml.split('<day ').slice(1).map((day) => ({ date: /date="([^"]+)"/.exec(day)![1]!, times: [...day.matchAll(/<start>(\d\d:\d\d)<\/start>/g)].map((found) => found[1]!) }));
    const starts = days.flatMap(({ date, times }) => times.map((time) => new Date(`${date}T${time}:00+01:00`).toISOString())).sort();
    expect(counts(read('fosdem-2023/schedule.xml', 'Europe/Brussels'))).toEqual({
      sessions: events.length,
      persons: distinct([...xml.matchAll(/<person id="(\d+)"/g)].map((found) => found[1])),
      contributions: events.reduce((sum, event) => sum + distinct([...event.matchAll(/<person id="(\d+)"/g)].map((found) => found[1])), 0),
      rooms: distinct(events.map((event) => /<room>([^<]+)<\/room>/.exec(event)![1])),
      days: days.length,
      optOuts: 0,
      first: starts[0],
      last: starts.at(-1),
    });
  });

  it('FOSDEM 2023: cancelled talks, slides and recordings', () => {
    const xml = raw('fosdem-2023/schedule.xml');
    const { sessions } = read('fosdem-2023/schedule.xml', 'Europe/Brussels');
    expect(sessions.filter(({ cancelled }) => cancelled)).toHaveLength([...xml.matchAll(/<title>CANCELLED /g)].length);
    expect(JSON.stringify(sessions)).not.toMatch(/chat\.fosdem\.org\/#/);
    expect(sessions.filter(({ materials }) => materials.some(({ kind }) => kind === 'recordings')).length).toBeGreaterThan(300);
    expect(sessions.find(({ title }) => title === 'Welcome to FOSDEM 2023')).toMatchObject({ kind: 'opening', startsAt: '2023-02-04T08:30:00.000Z' });
  });

  it('Chaos Communication Camp 2019: frab', () => {
    interface Event { guid: string; date: string; room: string; persons: { id: number }[]; do_not_record: boolean }
    const json = JSON.parse(raw('camp2019/schedule.json')) as { schedule: { conference: { days: { rooms: Record<string, Event[]> }[] } } };
    const events = json.schedule.conference.days.flatMap(({ rooms }) => Object.values(rooms).flat());
    const starts = events.map(({ date }) => new Date(date).toISOString()).sort();
    expect(counts(read('camp2019/schedule.json', 'UTC'))).toEqual({
      sessions: events.length,
      persons: distinct(events.flatMap(({ persons }) => persons.map(({ id }) => id))),
      contributions: events.reduce((sum, { persons }) => sum + distinct(persons.map(({ id }) => id)), 0),
      rooms: distinct(events.map(({ room }) => room)),
      days: distinct(starts.map((start) => start.slice(0, 10))),
      optOuts: events.filter((event) => event.do_not_record).length,
      first: starts[0],
      last: starts.at(-1),
    });
    expect(read('camp2019/schedule.json', 'UTC').sessions.map(({ identifier }) => identifier).sort()).toEqual(events.map(({ guid }) => guid).sort());
  });

  it('PyConFR 2025: submissions of pretalx in the site\'s own arrangement', () => {
    interface Submission { code: string; speakers: { code: string }[]; slots: { start: string; room: { name: { en: string } } }[]; submission_type: { name: { en: string } } }
    type Day = Record<string, Record<string, Submission>>;
    const json = JSON.parse(raw('pyconfr-2025/schedule.json')) as { schedule: Record<string, Day>; sprints: Record<string, Day>; extra: Record<string, Record<string, { title: { en: string } }>> };
    const all = [json.schedule, json.sprints].flatMap((part) => Object.values(part).flatMap((day) => Object.values(day).flatMap((hour) => Object.values(hour))));
    const submissions = [...new Map(all.map((submission) => [submission.code, submission])).values()];
    const slots = submissions.flatMap((submission) => submission.slots.map((slot) => ({ ...slot, submission })));
    const starts = slots.map(({ start }) => new Date(start).toISOString()).sort();
    const programme = read('pyconfr-2025/schedule.json', 'UTC');
    expect(counts(programme)).toEqual({
      sessions: slots.length,
      persons: distinct(submissions.flatMap(({ speakers }) => speakers.map(({ code }) => code))),
      contributions: slots.reduce((sum, { submission }) => sum + submission.speakers.length, 0),
      rooms: distinct(slots.map(({ room }) => room.name.en)),
      days: distinct(starts.map((start) => start.slice(0, 10))),
      optOuts: 0,
      first: starts[0],
      last: starts.at(-1),
    });
    const meals = Object.values(json.extra).flatMap((day) => Object.values(day));
    expect(programme.problems.find(({ code }) => code === 'breaks-left-out')).toMatchObject({ values: { count: meals.length, title: meals[0]!.title.en } });
    const sprints = slots.filter(({ submission }) => submission.submission_type.name.en === 'Sprint').length;
    expect(programme.sessions.filter(({ kind, title }) => kind === 'activity' && !title.startsWith('Assemblée'))).toHaveLength(sprints);
  });

  it('Scottish Summit 2026: Sessionize', () => {
    interface All { sessions: { startsAt: string; roomId: number; speakers: string[]; questionAnswers: unknown[] }[]; speakers: { id: string }[] }
    const json = JSON.parse(raw('scottish-summit-2026/sessionize-all.json')) as All;
    const starts = json.sessions.map(({ startsAt }) => new Date(`${startsAt}+01:00`).toISOString()).sort();
    expect(counts(read('scottish-summit-2026/sessionize-all.json', 'Europe/London'))).toEqual({
      sessions: json.sessions.length,
      persons: distinct(json.speakers.map(({ id }) => id)),
      contributions: json.sessions.reduce((sum, { speakers }) => sum + speakers.length, 0),
      rooms: distinct(json.sessions.map(({ roomId }) => roomId)),
      days: distinct(starts.map((start) => start.slice(0, 10))),
      optOuts: 0,
      first: starts[0],
      last: starts.at(-1),
    });
  });
});
