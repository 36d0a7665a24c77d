import type { Knowledge } from '../known/knowledge';
import { eventsOf } from '../known/entities';
import { isKind, type Reading } from '../reading/reading';
import type { Fault } from './report';

const superlatives = {
  en: /\b(?:the|our|its|their)\s+(?:\p{L}+\s+)?(largest|biggest|smallest|oldest|youngest|newest|highest|lowest|longest|greatest|busiest|fastest|most\s+\p{L}+)\b|\b(record(?:-breaking)?)\s+(?:attendance|turnout|number|numbers|crowd|year)\b/giu,
  it: /(?<!\p{L})(?:il|la|i|le|lo|gli)\s+(?:\p{L}+\s+)?(più\s+(?:grand[ei]|piccol[aoei]|vecchi[aoe]?|nuov[aoei]|alt[aoei]|bass[aoei]|lung[ah][oei]?|affollat[aoei]|veloc[ei]|important[ei]))(?!\p{L})|(?<!\p{L})(record)\s+di\s+(?:presenze|iscrizioni|pubblico)/giu,
};
const firsts = {
  en: /\b(?:for\s+the\s+(first)\s+time|(first)[- ]ever|the\s+(first)\s+(?:ever|of\s+its\s+kind|in\s+\p{L}+\s+to))\b/giu,
  it: /(?<!\p{L})(?:per\s+la\s+(prima)\s+volta|(prim[oa])\s+in\s+assoluto)(?!\p{L})/giu,
};

/** Superlatives and firsts that no text of an entry states, and editions that the entry numbers otherwise. */
export function firstFaults(reading: Reading, knowledge: Knowledge): Fault[] {
  const { text, tokens } = reading.sentence;
  const told = (start: number, end: number) => reading.texts.some(({ from, to }) => (tokens[from]?.start ?? Infinity) <= start && (tokens[to - 1]?.end ?? 0) >= end)
    || reading.names.some((mention) => mention.start <= start && mention.end >= end);
  const tag = knowledge.language.tag === 'it' ? 'it' : 'en';
  const find = (pattern: RegExp, code: 'superlative' | 'first'): Fault[] => [...text.matchAll(pattern)].flatMap((match): Fault[] => {
    const word = match.slice(1).find((group) => group !== undefined) ?? match[0];
    const start = match.index + match[0].indexOf(word);
    const end = start + word.length;
    return told(start, end) ? [] : [{ code, severity: 'unknown', start, end, reason: 'superlative', values: { phrase: match[0] } }];
  });
  return [...find(superlatives[tag], 'superlative'), ...find(firsts[tag], 'first'), ...editionFaults(reading, knowledge)];
}

/** "the third Sestante", "terza edizione". */
function editionFaults(reading: Reading, knowledge: Knowledge): Fault[] {
  const { tokens } = reading.sentence;
  const { facts, language } = knowledge;
  const edition = facts.event?.edition;
  if (!edition) return [];
  return reading.ordinals.flatMap((ordinal): Fault[] => {
    if (reading.texts.some(({ from, to, share }) => share === 1 && ordinal.at >= from && ordinal.at < to)) return [];
    const next = tokens[ordinal.at + 1];
    const event = reading.names.find((mention) => mention.from === ordinal.at + 1 && isKind(mention, 'event'));
    if (!event && !(next && /^edition|^edizione/.test(next.fold))) return [];
    const own = eventsOf(facts).flatMap((one) => one.edition?.value ?? []);
    if (own.includes(ordinal.value)) return [];
    const expected = language.ordinals[edition.value - 1] ?? String(edition.value);
    return [{ code: 'number', severity: 'contradicts', start: ordinal.start, end: ordinal.end, expected, replacement: expected, fact: edition, reason: 'edition', values: { edition: edition.value } }];
  });
}
