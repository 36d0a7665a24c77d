import { limits } from '../limits';
import { linkKind } from '../raw/link-kind';
import { parseMoment } from '../raw/moments';
import { emptyEvent, emptyPerson, type RawContribution, type RawLink, type RawProgramme } from '../raw/raw-programme';
import { Refused } from '../refused';
import { attribute, childrenOf, childText, type Element, walkXml } from '../source/walk-xml';
import { dayChange } from './day-change';
import { readEvent } from './schedule-event';
import { systemName } from './system-name';

const child = (element: Element | undefined, name: string): Element | undefined => childrenOf(element, name)[0];
const isTrue = (text: string | null): boolean => /^(?:true|1|yes)$/i.test(text ?? '');

function linksOf(event: Element): RawLink[] {
  const elements = [...childrenOf(child(event, 'attachments'), 'attachment'), ...childrenOf(child(event, 'links'), 'link')];
  const links = elements.flatMap((link): RawLink[] => {
    const url = attribute(link, 'href', 'url');
    const label = link.text.trim() === '' ? attribute(link, 'title') : link.text;
    if (url === null) return [];
    const kind = linkKind(attribute(link, 'type'), label, url);
    return [{ kind: kind === 'website' ? null : kind, label, url }];
  });
  const video = childText(event, 'video_download_url');
  return video === null ? links : [{ kind: 'recordings', label: null, url: video }, ...links];
}

function contributionsOf(event: Element, raw: RawProgramme): RawContribution[] {
  return childrenOf(child(event, 'persons'), 'person').map((person) => {
    const id = attribute(person, 'guid', 'code', 'id');
    const name = person.text.trim() === '' ? childText(person, 'name', 'public_name') ?? attribute(person, 'name') ?? '' : person.text;
    const key = id ?? `name:${name.trim()}`;
    raw.people.push({ ...emptyPerson, key, identifier: id, name, bio: childText(person, 'biography', 'bio') ?? attribute(person, 'biography'), place: person.place });
    return { person: key };
  });
}

function readOne(event: Element, around: readonly Element[], conferenceChange: string | null, raw: RawProgramme): void {
  const day = around.find(({ name }) => name === 'day');
  const room = around.find(({ name }) => name === 'room');
  const recording = child(event, 'recording');
  raw.sessions.push(readEvent({
    guid: attribute(event, 'guid') ?? childText(event, 'guid'),
    code: attribute(event, 'code') ?? childText(event, 'code'),
    id: attribute(event, 'id') ?? childText(event, 'id'),
    date: childText(event, 'date'),
    start: childText(event, 'start'),
    duration: childText(event, 'duration'),
    end: childText(event, 'end'),
    room: childText(event, 'room') ?? attribute(room, 'name'),
    title: childText(event, 'title'),
    subtitle: childText(event, 'subtitle'),
    type: childText(event, 'type'),
    track: childText(event, 'track'),
    language: childText(event, 'language'),
    abstract: childText(event, 'abstract'),
    description: childText(event, 'description'),
    state: childText(event, 'state', 'status'),
    url: childText(event, 'url', 'origin_url'),
    license: childText(recording, 'license') ?? childText(event, 'recording_license'),
    optOut: isTrue(childText(recording, 'optout')) || isTrue(childText(event, 'do_not_record')),
    contributions: contributionsOf(event, raw),
    links: linksOf(event),
    day: { date: attribute(day, 'date'), change: dayChange(conferenceChange, attribute(day, 'start')) },
    place: event.place,
  }));
  if (raw.sessions.length > limits.sessions) {
    throw new Refused('too-many-sessions', `The file has more than ${limits.sessions} sessions: divide it.`, { most: limits.sessions }, event.place);
  }
}

function readConference(conference: Element): Pick<RawProgramme, 'event' | 'base'> {
  return {
    event: {
      ...emptyEvent,
      identifier: childText(conference, 'acronym'),
      name: childText(conference, 'title'),
      start: parseMoment(childText(conference, 'start')),
      end: parseMoment(childText(conference, 'end')),
      timezone: childText(conference, 'time_zone_name', 'timezone'),
      venue: childText(conference, 'venue'),
      city: childText(conference, 'city'),
      country: childText(conference, 'country'),
      url: childText(conference, 'url', 'base_url'),
    },
    base: childText(conference, 'base_url', 'url'),
  };
}

/** `schedule.xml` of pentabarf, frab, pretalx and others: days, in them rooms, in these events. One event at a time is held. */
export function readScheduleXml(text: string): RawProgramme {
  const raw: RawProgramme = { format: 'schedule-xml', system: 'pentabarf', event: emptyEvent, base: null, sessions: [], people: [], problems: [], columns: null };
  let generator: string | null = null;
  let change: string | null = null;
  let guids = false;
  walkXml(text, 'schedule', (element, around) => {
    if (element.name === 'event') {
      guids ||= attribute(element, 'guid') !== null;
      readOne(element, around, change, raw);
      return 'done';
    }
    if (element.name === 'generator') generator = attribute(element, 'name');
    if (element.name === 'conference') {
      Object.assign(raw, readConference(element));
      change = childText(element, 'day_change');
    }
    return ['day', 'conference', 'generator'].includes(element.name) || (element.name === 'room' && around.at(-1)?.name === 'day') ? 'done' : 'keep';
  });
  // A mark of frab and those after it: pentabarf had numbers only.
  raw.system = systemName(generator, guids ? 'frab' : 'pentabarf', raw.event.identifier, raw.event.name);
  return raw;
}
