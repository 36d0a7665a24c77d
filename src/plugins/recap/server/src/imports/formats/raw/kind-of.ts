import type { SessionKindOfSource } from '../../programme';
import { folded } from './identity';
import {
  closingStart, closingTitle, fillWords, openingStart, openingTitle, plenaryType, serviceWords, socialTitle, titlePrefix, trackWords, typeWords,
} from './kind-words';
import type { RawSession } from './raw-programme';

const matching = (words: readonly [SessionKindOfSource, RegExp][], text: string): SessionKindOfSource | null =>
  words.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** Whether a title is made of nothing but words for breaks, meals and queues: "Lunch", "Kaffee und Kuchen" isn't quite, "Breaking news" isn't. */
function namesService(title: string): boolean {
  const words = title.split(' ').filter((word) => !/^\d+$/.test(word));
  return words.length <= 6 && words.some((word) => serviceWords.has(word) && word !== 'in' && word !== 'open') && words.every((word) => serviceWords.has(word) || fillWords.has(word));
}

/** What the title says by its first words or its last: "Panel: who pays?", "Kubernetes from scratch – Workshop". */
function fromTitle(title: string, minutes: number | null): SessionKindOfSource | null {
  const parts = title.split(/\s*[:–—|]\s*|\s+-\s+/).map(folded).filter((part) => part !== '');
  const whole = folded(title);
  const said = parts.length === 0 ? null : matching(titlePrefix, parts[0]!) ?? matching(titlePrefix, parts.at(-1)!);
  if (said !== null) return said;
  if (/\bkeynote$/.test(whole) && !/\b(?:a|your|the|to|my)\b/.test(whole)) return 'keynote';
  // "How to run a workshop" takes an hour; a workshop takes longer.
  return /\bworkshop$/.test(whole) && minutes !== null && minutes >= 75 ? 'workshop' : null;
}

/**
 * What kind of session it is, by what the source says of it, its type, its track and its title, in this order of trust.
 * Nothing said: a talk.
 * @param minutes how long it takes, as far as known
 */
export function kindOf(session: RawSession, minutes: number | null): SessionKindOfSource {
  const title = folded(session.title ?? '');
  const types = session.types.map(folded);
  const alone = session.contributions.length === 0;
  if (session.is !== null && session.is !== 'plenum') return session.is;
  if (alone && namesService(title)) return 'service';
  const plenary = session.is === 'plenum' || types.some((type) => plenaryType.test(type));
  if (openingTitle.test(title) || (plenary && openingStart.test(title))) return 'opening';
  if (closingTitle.test(title) || (plenary && closingStart.test(title))) return 'closing';
  const typed = types.map((type) => matching(typeWords, type)).find((kind) => kind !== null) ?? null;
  // "Lunch" may be a type that somebody gave a talk at; a break has no speakers.
  if (typed !== null && (typed !== 'service' || alone || !namesTalk(session))) return typed;
  const tracked = session.track === null ? null : matching(trackWords, folded(session.track));
  if (tracked !== null) return tracked;
  if (socialTitle.test(title)) return 'social';
  const said = fromTitle(session.title ?? '', minutes);
  if (said !== null) return said;
  return session.is === 'plenum' && !alone ? 'keynote' : 'talk';
}

/** Whether there is more to it than a meal: somebody speaks, and about something. */
const namesTalk = (session: RawSession): boolean => session.contributions.length > 0 && !namesService(folded(session.title ?? ''));
