import type { Place } from '../../programme';
import { parseMoment } from '../raw/moments';
import { emptySession, type RawContribution, type RawLink, type RawSession } from '../raw/raw-programme';
import { isCancelledState } from '../raw/says-cancelled';
import { type Fields, flag, identifier, text } from '../source/fields';
import type { Chosen } from './categories';
import { type Answer, mayPublishRecording } from './questions';

export interface Surroundings {
  chosen: Chosen;
  answers: Answer[];
  room: string | null;
  contributions: RawContribution[];
  place: Place;
}

/** One session as both views of the API give it. */
export function readSession(session: Fields, { chosen, answers, room, contributions, place }: Surroundings): RawSession {
  const links: RawLink[] = [];
  const recording = text(session, 'recordingUrl');
  if (recording !== null) links.push({ kind: 'recordings', label: null, url: recording });
  return {
    ...emptySession,
    identifier: identifier(session, 'id'),
    title: text(session, 'title'),
    types: chosen.type,
    is: flag(session, 'isServiceSession') === true ? 'service' : flag(session, 'isPlenumSession') === true ? 'plenum' : null,
    abstracts: [text(session, 'description')],
    language: chosen.language.length === 0 ? null : chosen.language.join(' / '),
    start: parseMoment(text(session, 'startsAt')),
    end: parseMoment(text(session, 'endsAt')),
    room,
    track: chosen.track.length === 0 ? null : chosen.track.join(', '),
    cancelled: isCancelledState(text(session, 'status')),
    contributions,
    links,
    mayPublishRecording: mayPublishRecording(answers),
    place,
  };
}
