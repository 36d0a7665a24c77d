import { momentOn, parseMoment } from '../raw/moments';
import { emptyPerson, type RawContribution, type RawLink, type RawProgramme } from '../raw/raw-programme';
import { linkKind } from '../raw/link-kind';
import { recordingConsent } from '../raw/recording-consent';
import { type Fields, flag, identifier, isFields, listOf, own, text } from '../source/fields';
import { dayChange } from './day-change';
import { readEvent, type ScheduleDay } from './schedule-event';
import { systemName } from './system-name';

function linksOf(event: Fields): RawLink[] {
  return ['attachments', 'links'].flatMap((list) => listOf(own(event, list)).flatMap((link): RawLink[] => {
    const url = text(link, 'url', 'href');
    const label = text(link, 'title', 'label', 'description');
    const kind = url === null ? 'website' : linkKind(text(link, 'type'), label, url);
    return url === null ? [] : [{ kind: kind === 'website' ? null : kind, label, url }];
  }));
}

/** Answers to questions that were made public; one may be about being recorded. */
const refusedInAnswers = (event: Fields): boolean =>
  listOf(own(event, 'answers')).some((answer) => recordingConsent(text(answer, 'question') ?? '', answerText(answer)) === false);

const answerText = (answer: Fields): string | null => {
  const said = own(answer, 'answer');
  return typeof said === 'boolean' ? String(said) : text(answer, 'answer');
};

function contributionsOf(event: Fields, path: string, raw: RawProgramme): RawContribution[] {
  return [...listOf(own(event, 'persons')), ...listOf(own(event, 'speakers'))].map((person, index) => {
    const place = { path: `${path}.persons[${index}]` };
    const id = identifier(person, 'guid', 'code', 'id');
    const name = text(person, 'public_name', 'full_public_name', 'name') ?? '';
    const key = id ?? `name:${name}`;
    raw.people.push({ ...emptyPerson, key, identifier: id, name, bio: text(person, 'biography', 'description', 'abstract'), affiliation: text(person, 'organization', 'affiliation'), links: linksOf(person), place });
    return { person: key };
  });
}

function readOne(event: Fields, room: string, day: ScheduleDay, path: string, raw: RawProgramme) {
  const optOut = flag(event, 'do_not_record') === true || flag(event, 'optout') === true || refusedInAnswers(event);
  const recording = text(event, 'recording_url', 'video_download_url');
  raw.sessions.push(readEvent({
    guid: identifier(event, 'guid'),
    code: identifier(event, 'code'),
    id: identifier(event, 'id'),
    date: text(event, 'date'),
    start: text(event, 'start'),
    duration: text(event, 'duration'),
    end: text(event, 'end'),
    room: text(event, 'room') ?? room,
    title: text(event, 'title'),
    subtitle: text(event, 'subtitle'),
    type: text(event, 'type'),
    track: text(event, 'track'),
    language: text(event, 'language'),
    abstract: text(event, 'abstract'),
    description: text(event, 'description'),
    state: text(event, 'state', 'status'),
    url: text(event, 'url', 'origin_url'),
    license: text(event, 'recording_license'),
    optOut,
    contributions: contributionsOf(event, path, raw),
    links: [...(recording === null ? [] : [{ kind: 'recordings', label: null, url: recording } as const]), ...linksOf(event)],
    day,
    place: { path },
  }));
}

/** `schedule.json` of pretalx, frab and others: days, in them rooms by name, in these events. */
export function readScheduleJson(json: Fields): RawProgramme {
  const schedule = own(json, 'schedule');
  const outer: Fields = isFields(schedule) ? schedule : {};
  const inner = own(outer, 'conference');
  const conference: Fields = isFields(inner) ? inner : {};
  const generator = own(outer, 'generator');
  const raw: RawProgramme = {
    format: 'schedule-json',
    system: systemName(isFields(generator) ? text(generator, 'name') : null, 'frab', text(conference, 'acronym'), text(conference, 'title')),
    event: {
      identifier: text(conference, 'acronym'),
      name: text(conference, 'title'),
      start: parseMoment(text(conference, 'start')),
      end: parseMoment(text(conference, 'end')),
      timezone: text(conference, 'time_zone_name', 'timezone'),
      venue: text(conference, 'venue'),
      city: text(conference, 'city'),
      country: text(conference, 'country'),
      url: text(conference, 'url') ?? text(outer, 'base_url'),
    },
    base: text(outer, 'base_url', 'url'),
    sessions: [],
    people: [],
    problems: [],
    columns: null,
  };
  listOf(own(conference, 'days')).forEach((day, index) => {
    const date = text(day, 'date');
    const change = dayChange(text(conference, 'day_change'), text(day, 'day_start'));
    const rooms = own(day, 'rooms');
    for (const [room, events] of Object.entries(isFields(rooms) ? rooms : {})) {
      listOf(events).forEach((event, position) => {
        const path = `schedule.conference.days[${index}].rooms.${room}[${position}]`;
        readOne(event, room, { date: date !== null && momentOn(date, '00:00') !== null ? date : null, change }, path, raw);
      });
    }
  });
  return raw;
}
