import type { Problem, SessionColumn } from '../../programme';
import { folded } from '../raw/identity';
import { recordingConsent } from '../raw/recording-consent';
import { emptySession, type RawLink, type RawPerson, type RawSession } from '../raw/raw-programme';
import { isNotAccepted, notAccepted } from '../raw/not-accepted';
import { isCancelledState } from '../raw/says-cancelled';
import type { Row } from './read-rows';
import { rowPeople } from './row-people';
import { rowTimes } from './row-times';
import { cellOf, type RawSheet } from './sheet';

const linksIn = (cell: string | null, kind: RawLink['kind']): RawLink[] =>
  (cell ?? '').split(/[\s;]+/).filter((part) => /[./]/.test(part)).map((url) => ({ kind, label: null, url: /^www\./i.test(url) ? `https://${url}` : url }));

/** Rows of one session, one for each of its speakers, as some exports have them. */
function joinRows(sessions: RawSession[]): RawSession[] {
  const found = new Map<string, RawSession>();
  return sessions.flatMap((session) => {
    if (session.identifier === null) return [session];
    const trait = JSON.stringify([session.identifier, folded(session.title ?? ''), session.start]);
    const first = found.get(trait);
    if (first === undefined || session.contributions.length === 0) {
      found.set(trait, session);
      return [session];
    }
    first.contributions.push(...session.contributions);
    return [];
  });
}

/** The sheet of sessions. */
export function readSessions(sheet: RawSheet<SessionColumn>, sheetPeople: RawPerson[], people: RawPerson[], problems: Problem[]): RawSession[] {
  const known = new Map(sheetPeople.map((person) => [folded(person.name), person]));
  const byIdentifier = new Map(sheetPeople.flatMap((person) => (person.identifier === null ? [] : [[person.identifier, person] as const])));
  const times = rowTimes(sheet, problems);
  const contributions = rowPeople(sheet, known, byIdentifier, people, problems);
  const consentHeader = sheet.mapping.recordingConsent === undefined ? '' : sheet.headers[sheet.mapping.recordingConsent] ?? '';

  const left: Parameters<typeof notAccepted>[0] = [];
  const sessions = sheet.rows.flatMap((row: Row): RawSession[] => {
    const cell = (column: SessionColumn) => cellOf(sheet, row, column);
    const rowTime = times(row);
    const state = cell('status');
    if (state !== null && isNotAccepted(state, rowTime.start !== null)) {
      left.push({ state, place: { line: row.line } });
      return [];
    }
    const kind = cell('kind');
    // A column mapped by hand may be called anything: then it is the permission that is asked for.
    const consent = recordingConsent(consentHeader, cell('recordingConsent')) ?? recordingConsent('recording', cell('recordingConsent'));
    return [{
      ...emptySession,
      identifier: cell('identifier'),
      title: cell('title'),
      types: kind === null ? [] : [kind],
      abstracts: [cell('abstract')],
      language: cell('language'),
      ...rowTime,
      room: cell('room'),
      track: cell('track'),
      cancelled: isCancelledState(state),
      contributions: contributions(row),
      links: [...linksIn(cell('recordingUrl'), 'recordings'), ...linksIn(cell('slidesUrl'), 'slides')],
      mayPublishRecording: consent,
      place: { line: row.line },
    }];
  });
  problems.push(...notAccepted(left));
  return joinRows(sessions);
}
