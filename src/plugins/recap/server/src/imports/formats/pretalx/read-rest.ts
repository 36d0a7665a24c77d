import { problem } from '../../problem';
import { parseMoment } from '../raw/moments';
import { linkKind } from '../raw/link-kind';
import { asksAboutRecording, recordingConsent } from '../raw/recording-consent';
import { emptyEvent, emptyPerson, emptySession, type RawContribution, type RawLink, type RawProgramme, type RawSession } from '../raw/raw-programme';
import { isCancelledState } from '../raw/says-cancelled';
import { type Fields, flag, identifier, isFields, listOf, own, text, textOf } from '../source/fields';
import { systemName } from '../schedule/system-name';
import { findSubmissions } from './find-submissions';
import { naming, type Naming } from './naming';

function consentOf(submission: Fields): boolean | null {
  if (flag(submission, 'do_not_record') === true) return false;
  const said = listOf(own(submission, 'answers')).flatMap((answer) => {
    const asked = own(answer, 'question');
    const question = isFields(asked) ? text(asked, 'question') ?? textOf(asked) : typeof asked === 'string' ? asked : null;
    const given = own(answer, 'answer');
    const words = typeof given === 'boolean' ? String(given) : text(answer, 'answer');
    return question !== null && asksAboutRecording(question) ? recordingConsent(question, words) ?? [] : [];
  });
  return said.length === 0 ? null : said.every(Boolean);
}

const linksOf = (submission: Fields): RawLink[] => listOf(own(submission, 'resources')).flatMap((resource) => {
  const url = text(resource, 'link', 'resource', 'url');
  const label = text(resource, 'description', 'title');
  if (url === null) return [];
  const kind = linkKind(text(resource, 'type'), label, url);
  return [{ kind: kind === 'website' ? null : kind, label, url }];
});

function contributionsOf(submission: Fields, path: string, raw: RawProgramme, names: Naming): RawContribution[] {
  return names.speakers(own(submission, 'speakers')).flatMap((speaker, index) => {
    const id = identifier(speaker, 'code', 'id');
    const name = text(speaker, 'name') ?? '';
    const key = id ?? `name:${name}`;
    raw.people.push({ ...emptyPerson, key, identifier: id, name, bio: text(speaker, 'biography'), place: { path: `${path}.speakers[${index}]` } });
    return [{ person: key }];
  });
}

const startOf = (slot: Fields): string => text(slot, 'start') ?? '';

/** A submission's slots in the order they take place: one that comes on two days is two sessions. */
function slotsOf(submission: Fields): (Fields | null)[] {
  const single = own(submission, 'slot');
  const slots = isFields(single) ? [single] : listOf(own(submission, 'slots')).sort((one, other) => (startOf(one) < startOf(other) ? -1 : startOf(one) > startOf(other) ? 1 : 0));
  return slots.length === 0 ? [null] : slots;
}

function readSubmission(submission: Fields, slots: (Fields | null)[], path: string, raw: RawProgramme, names: Naming): RawSession[] {
  const code = identifier(submission, 'code');
  const contributions = contributionsOf(submission, path, raw, names);
  const types = names.types(own(submission, 'submission_type'));
  const track = names.name('tracks', own(submission, 'track'));
  names.noteSlots(own(submission, 'slots'));
  return slots.map((slot, index) => ({
    ...emptySession,
    identifier: code === null || index === 0 ? code : `${code}/${index + 1}`,
    title: text(submission, 'title'),
    types,
    abstracts: [text(submission, 'abstract'), text(submission, 'description')],
    language: text(submission, 'content_locale'),
    start: parseMoment(slot === null ? null : text(slot, 'start')),
    end: parseMoment(slot === null ? null : text(slot, 'end')),
    minutes: Number(text(submission, 'duration') ?? Number.NaN) || null,
    room: slot === null ? null : names.name('rooms', own(slot, 'room')),
    track,
    cancelled: isCancelledState(text(submission, 'state')),
    contributions,
    links: linksOf(submission),
    mayPublishRecording: consentOf(submission),
    place: { path },
  }));
}

/** A slot that no submission fills: a break, described in words. */
function readBreak(slot: Fields, path: string, names: Naming): RawSession[] {
  const title = text(slot, 'description', 'title');
  if (title === null) return [];
  const id = identifier(slot, 'id');
  return [{ ...emptySession, identifier: id === null ? null : `slot-${id}`, title, is: 'service', start: parseMoment(text(slot, 'start')), end: parseMoment(text(slot, 'end')), room: names.name('rooms', own(slot, 'room')), place: { path } }];
}

/** Sent in, but never accepted: they aren't part of a programme. */
const waiting = /^(?:submitted|draft|rejected|withdrawn)$/;

/** Objects of pretalx's API, on pages, in lists or grouped: submissions, talks, or slots. */
export function readRest(json: unknown): RawProgramme {
  const page = isFields(json) ? text(json, 'next', 'previous') : null;
  const slug = /\/api\/events\/([\w-]{1,80})\//.exec(page ?? '')?.[1] ?? null;
  const raw: RawProgramme = { format: 'pretalx-rest', system: systemName('pretalx', 'pretalx', slug), event: { ...emptyEvent, identifier: slug }, base: null, sessions: [], people: [], problems: [], columns: null };
  const names = naming(json);
  const seen = new Set<string>();
  const apart: { title: string; path: string }[] = [];
  let left = 0;
  for (const { is, fields, path } of findSubmissions(json)) {
    if (is === 'titled') {
      apart.push({ title: text(fields, 'title') ?? '', path });
      continue;
    }
    const inner = is === 'slot' ? own(fields, 'submission') : fields;
    const submission = isFields(inner) ? inner : null;
    if (submission === null) {
      raw.sessions.push(...(is === 'slot' && inner === null ? readBreak(fields, path, names) : []));
      if (typeof inner === 'string') left++;
      continue;
    }
    const slots = is === 'slot' ? [fields] : slotsOf(submission);
    const state = text(submission, 'state') ?? '';
    if (waiting.test(state) && slots.every((slot) => slot === null || text(slot, 'start') === null)) {
      left++;
      continue;
    }
    // A site's own grouping shows a submission of two days twice.
    const whole = JSON.stringify([submission, is === 'slot' ? fields : null]);
    if (seen.has(whole)) continue;
    seen.add(whole);
    raw.sessions.push(...readSubmission(submission, slots, path, raw, names));
  }
  raw.problems.push(...names.problems());
  const [first] = apart;
  if (first !== undefined) {
    raw.problems.push(problem('breaks-left-out', {
      severity: 'left-out', place: { path: first.path }, values: { count: apart.length, title: first.title.slice(0, 80) },
      message: `Entries that have a title and nothing else of a session, as meals and breaks have: ${apart.length}, the first is "${first.title.slice(0, 80)}". They were left out; no recap tells them.`,
    }));
  }
  if (left > 0) {
    raw.problems.push(problem('submissions-left-out', {
      severity: 'left-out', place: {}, values: { count: left },
      message: `Submissions left out: ${left}. They are not accepted, or only their codes stand here (ask the API with expand=submission,submission.speakers).`,
    }));
  }
  if (page !== null && isFields(json) && text(json, 'next') !== null) {
    raw.problems.push(problem('more-pages', {
      severity: 'note', place: { path: 'next' }, values: { count: raw.sessions.length },
      message: 'This is one page of several: the source says that more follow. Ask for all at once (limit=1000), or import the other pages too.',
    }));
  }
  return raw;
}
