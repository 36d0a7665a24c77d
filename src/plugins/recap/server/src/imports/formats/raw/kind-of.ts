import type { SessionKindOfSource } from '../../programme';
import { folded } from './identity';
import {
  closingStart, closingTitle, fillWords, meals, openingStart, openingTitle, plenaryType, serviceWords, socialTitle, titlePrefix, trackWords, typeWords,
} from './kind-words';
import type { RawSession } from './raw-programme';

const matching = (words: readonly [SessionKindOfSource, RegExp][], text: string): SessionKindOfSource | null =>
  words.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** Whether a title is made of nothing but words for breaks, meals and queues: "Lunch", "Kaffee und Kuchen" isn't quite, "Breaking news" isn't. */
function namesService(title: string): boolean {
  const words = title.split(' ').filter((word) => !/^\d+$/.test(word));
  return words.length <= 6 && words.some((word) => serviceWords.has(word) && word !== 'in' && word !== 'open') && words.every((word) => serviceWords.has(word) || fillWords.has(word));
}

/** What the types say. Where speakers could choose several, twenty minutes and forty-five, the time they got tells. */
function fromTypes(types: readonly string[], minutes: number | null): SessionKindOfSource | null {
  const kinds = types.map((type) => matching(typeWords, type));
  const found = kinds.find((kind) => kind !== null) ?? null;
  if (found !== 'lightning' || minutes === null || minutes <= 30 || !kinds.includes(null)) return found;
  return kinds.find((kind) => kind !== null && kind !== 'lightning') ?? null;
}

/** What the title says by its first words or its last: "Panel: who pays?", "Kubernetes from scratch – Workshop". */
function fromTitle(title: string, minutes: number | null, speakers: number): SessionKindOfSource | null {
  const parts = title.split(/\s*[:–—|]\s*|\s+-\s+/).map(folded).filter((part) => part !== '');
  const whole = folded(title);
  const said = parts.length === 0 ? null : matching(titlePrefix, parts[0]!) ?? matching(titlePrefix, parts.at(-1)!);
  if (said !== null) return said;
  if (/\bkeynote$/.test(whole) && !/\b(?:a|your|the|to|my)\b/.test(whole)) return 'keynote';
  // One person on a panel talks about solar ones.
  if (/\bpanel(?: discussion)?$/.test(whole) && speakers >= 2) return 'panel';
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
  const typed = fromTypes(types, minutes);
  if (typed === 'service' && !alone) {
    // Nobody speaks at a break. A lunch that somebody holds is a meeting; a talk may be filed under "Lunch" for its hour.
    if (title.split(' ').some((word) => meals.has(word))) return 'social';
  } else if (typed !== null) return typed;
  const tracked = session.track === null ? null : matching(trackWords, folded(session.track));
  if (tracked !== null) return tracked;
  if (socialTitle.test(title)) return 'social';
  const said = fromTitle(session.title ?? '', minutes, session.contributions.length);
  if (said !== null) return said;
  return session.is === 'plenum' && !alone ? 'keynote' : 'talk';
}
