import { folded } from '../raw/identity';

export interface NamedPerson {
  name: string;
  /** In brackets after the name: "Rea Lindqvist (Tidal Works)" */
  affiliation: string | null;
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const organisation = /\b(?:inc|ltd|llc|gmbh|ag|spa|srl|sarl|sas|bv|corp|co|company|university|universita|universitat|universite|institute|institut|istituto|foundation|stiftung|fondazione|team|group|labs?|software|project|association|verein|e v)\b/;
/** After these a comma doesn't start another person. */
const titleAfterName = /^(?:phd|ph d|md|jr|sr|msc|bsc|mba|ii|iii|dr|prof|esq)$/;
const byWord = / (?:and|und|et|e|y|with|mit|avec|con) | ?& ?/i;

/** A name that can't be half of one: two to five words that begin like names, and no organisation. */
const isWhole = (name: string): boolean => {
  const parts = words(name.replace(/\([^)]*\)/g, ''));
  return parts.length >= 2 && parts.length <= 5 && !/[\d@:/]/.test(name) && !organisation.test(folded(name)) && /^\p{Lu}/u.test(parts[0]!) && /^["“(]?\p{Lu}/u.test(parts.at(-1)!);
};

/** At a sign, but not inside brackets. */
function splitAt(text: string, sign: RegExp): string[] {
  let depth = 0;
  let current = '';
  const parts: string[] = [];
  for (const letter of text) {
    if (letter === '(') depth++;
    if (letter === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && sign.test(letter)) {
      parts.push(current);
      current = '';
    } else current += letter;
  }
  return [...parts, current].map((part) => part.trim()).filter((part) => part !== '');
}

function named(text: string): NamedPerson {
  const brackets = /^([^()]{2,200}?)\s*\(([^()]{2,200})\)$/.exec(text);
  // "(she/her)" is no affiliation.
  return brackets && !/^(?:she|he|they|sie|er|lei|lui|elle|il)\b/i.test(brackets[2]!) ? { name: brackets[1]!, affiliation: brackets[2]! } : { name: brackets ? brackets[1]! : text, affiliation: null };
}

/**
 * The persons in one cell. Semicolons, line breaks and bars divide them for sure; commas, "and" and "&" only where each
 * part is a name of its own, or known from the sheet of people: "Rosencrantz and Guildenstern" may be one act.
 * @param isKnown whether the people's sheet has somebody of that name
 * @returns unsure: there was such a word, and the cell was left whole
 */
export function splitPeople(cell: string, isKnown: (name: string) => boolean): { people: NamedPerson[]; unsure: boolean } {
  const sure = splitAt(cell.slice(0, 10_000).replace(/[^\S\n\r]+/g, ' '), /[;\n\r|]/);
  if (sure.length > 1) return { people: sure.map((part) => named(part.replace(/^[,&]\s*|[,&]$/g, '').trim())).filter(({ name }) => name !== ''), unsure: false };
  const whole = sure[0] ?? '';
  if (whole === '') return { people: [], unsure: false };
  if (isKnown(whole)) return { people: [named(whole)], unsure: false };
  const parts = splitAt(whole, /,/).flatMap((part) => part.split(byWord)).map((part) => part.replace(/^(?:and|und|et|e)\s+/i, '').trim()).filter((part) => part !== '');
  if (parts.length === 1) return { people: [named(whole)], unsure: false };
  const joined = parts.filter((part) => !titleAfterName.test(folded(part)));
  if (joined.length > 1 && joined.every((part) => isWhole(part) || isKnown(named(part).name))) return { people: joined.map(named), unsure: false };
  return { people: [named(whole)], unsure: joined.length > 1 };
}
