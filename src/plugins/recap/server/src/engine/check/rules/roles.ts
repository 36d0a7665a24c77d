import { nameKey } from '../known/entities';
import type { Knowledge } from '../known/knowledge';
import type { Role } from '../known/people';
import { isKind, type Reading } from '../reading/reading';
import { onlyName } from './only';
import type { Fault } from './report';
import cues from './roles.json';
import { contextOf, subjectsOf, type Subject } from './subjects';

const ofPeople: Role[] = ['keynote', 'opening', 'moderator', 'speaker', 'credit'];
const ofOrganisations: Role[] = ['organiser', 'host', 'partner', 'helper', 'sponsor', 'story', 'speaker', 'keynote', 'opening'];
const order: Role[] = ['organiser', 'host', 'partner', 'helper', 'sponsor', 'story', 'speaker', 'keynote', 'opening', 'moderator', 'credit'];

const patterns = new Map<string, RegExp>();

function cue(role: Role, tag: string): RegExp {
  const key = `${tag} ${role}`;
  const made = patterns.get(key) ?? new RegExp(`(?<![\\p{L}])(?:${cues[tag === 'it' ? 'it' : 'en'][role]})(?![\\p{L}])`, 'giu');
  patterns.set(key, made);
  return made;
}

/** The roles that a sentence speaks of in its own words. */
function rolesIn(reading: Reading, tag: string): Role[] {
  const { text, tokens } = reading.sentence;
  const inText = (at: number) => reading.texts.some(({ from, to }) => (tokens[from]?.start ?? Infinity) <= at && at < (tokens[to - 1]?.end ?? 0))
    || reading.names.some(({ start, end }) => start <= at && at < end);
  return order.filter((role) => [...text.matchAll(cue(role, tag))].some((match) => !inText(match.index) && gives(match[0], text.slice(match.index + match[0].length))));
}

/** "Our sponsors" names nobody yet; what follows a colon or a verb does. */
const gives = (word: string, rest: string): boolean =>
  !/^(?:sponsors?|partners?|hosts?|organi[sz]ers?)$/iu.test(word) || /^[^.;]*?(?::|(?<!\p{L})(?:was|were|is|are|includes?|included|such as|like|by|sono|è|era|erano|come)(?!\p{L}))/iu.test(rest);

const rolesLed = (reading: Reading, tag: string): Role[] => {
  const own = rolesIn(reading, tag);
  return own.length > 0 || !reading.lead ? own : rolesIn(reading.lead, tag).filter((role) => role === 'sponsor');
};

/** Who organised, hosted, sponsored, opened, moderated, told a story: names that the entries give another part. */
export function roleFaults(reading: Reading, knowledge: Knowledge): Fault[] {
  const { language, company } = knowledge;
  const tiers = tierFaults(reading, knowledge);
  if (tiers.length > 0) return tiers;
  const roles = rolesLed(reading, language.tag);
  if (roles.length === 0) return [];
  const context = new Set(roles.includes('moderator') ? [...contextOf(reading)] : []);
  return subjectsOf(reading).flatMap((subject) => {
    const asked = roles.filter((role) => (subject.people.size > 0 ? ofPeople : ofOrganisations).includes(role));
    if (asked.length === 0 || isKind(subject.mention, 'tier', 'track') || asked.every((role) => company.roles[role].size === 0)) return [];
    const keys = [...subject.people, ...subject.mention.named.map(({ name }) => nameKey(name, language))];
    if (asked.some((role) => holds(role, keys, context, knowledge))) return [];
    return paired(reading, subject) ? [] : [faultOf(subject, asked, reading, knowledge)];
  });
}

function holds(role: Role, keys: string[], context: ReadonlySet<string>, knowledge: Knowledge): boolean {
  if (!keys.some((key) => knowledge.company.roles[role].has(key))) return false;
  if (role !== 'moderator') return true;
  // Of the session that the sentences before are about, where they tell which.
  const sessions = knowledge.facts.sessions.filter(({ itself }) => context.has(`session:${itself.value}`));
  return sessions.length === 0 || sessions.some(({ contributions }) => contributions.some(({ speaker, role: part }) => (part === 'moderator' || part === 'host') && speaker && keys.includes(`person:${speaker.documentId}`)));
}

/** Beside words of their own, somebody is judged by those. */
const paired = (reading: Reading, { people }: Subject): boolean =>
  people.size > 0 && reading.texts.some(({ texts }) => texts.some((text) => text.people !== undefined));

function faultOf(subject: Subject, asked: Role[], reading: Reading, knowledge: Knowledge): Fault {
  const { start, end } = subject.mention;
  const held = asked.flatMap((role) => [...knowledge.company.roles[role]]);
  const names = [...new Set(held.map(([key]) => knowledge.written.get(key) ?? key))];
  const [part, ...others] = asked;
  // A person's part is no organisation's.
  const isAlike = held.every(([key]) => key.startsWith('person:') === subject.people.size > 0);
  return {
    code: 'name', severity: 'contradicts', start, end, expected: names.slice(0, 6).join(', '), ...(isAlike ? onlyName(names, reading, { start, end }) : {}), fact: held[0]?.[1],
    ...(part && others.length === 0 ? { reason: 'part', values: { part } } : { reason: 'parts' }),
  };
}

/** "Gold: Ormeggio Cloud": a sponsor stands in the tier that the event gives it. */
function tierFaults(reading: Reading, knowledge: Knowledge): Fault[] {
  const { language, company } = knowledge;
  const tier = reading.names.find((mention) => isKind(mention, 'tier') && !isKind(mention, 'sponsor') && mention.from <= 2 && /^\s*(?:sponsors?)?\s*:/iu.test(reading.sentence.text.slice(mention.end)));
  if (!tier) return [];
  const members = new Set(tier.named.filter(({ kind }) => kind === 'tier').flatMap(({ name }) => [...(company.tiers.get(nameKey(name, language)) ?? [])]));
  return subjectsOf(reading).filter(({ mention, organisations }) => mention.from > tier.from && organisations.size > 0).flatMap((subject): Fault[] => {
    if (subject.mention.named.some(({ name }) => members.has(nameKey(name, language)))) return [];
    const names = [...members].map((key) => knowledge.written.get(key) ?? key);
    const { start, end } = subject.mention;
    return [{
      code: 'name', severity: 'contradicts', start, end, expected: names.join(', '), ...onlyName(names, reading, { start, end }), fact: tier.named[0]?.fact,
      reason: 'tier', values: { tier: reading.sentence.text.slice(tier.start, tier.end) },
    }];
  });
}
