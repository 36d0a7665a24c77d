import { createHash } from 'node:crypto';
import type { PersonQuestion } from '../../../../shared/contracts/imports';
import type { Programme, ProgrammePerson } from '../programme';
import type { Answers, SiteState, StoredEntry } from '../plan/state';
import { isRows } from '../plan/values';
import { makeGroups } from './groups';
import { normalName } from './normal-name';
import { personPairs, type Candidate, type Pair } from './person-pairs';

/** How a record names a person: by the source's identifier, or, where it has none, by name within the event. */
export interface PersonIdentity {
  identifier: string;
  scope: 'site' | 'event';
}

/** One speaker-to-be or speaker: the persons of the file that are one, and the entry they are, if there is one. */
export interface ResolvedPerson {
  /** The first of them by the file's order names the entry in the review. */
  key: string;
  persons: ProgrammePerson[];
  entry: StoredEntry | null;
  /** A record of an import led to the entry, and not a likeness. */
  imported: boolean;
}

export interface People {
  resolved: ResolvedPerson[];
  /** person key of the file -> key of the resolved one */
  keyOf: ReadonlyMap<string, string>;
  identityOf: ReadonlyMap<string, PersonIdentity>;
  questions: PersonQuestion[];
}

const fileNode = (key: string) => `file ${key}`;
const entryNode = (documentId: string) => `entry ${documentId}`;
const nodeOf = ({ from, id }: Candidate) => (from === 'source' ? fileNode(id) : entryNode(id));

const questionId = ({ one, other }: Pair): string =>
  createHash('sha256').update(JSON.stringify([nodeOf(one), nodeOf(other)])).digest('hex').slice(0, 16);

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const ofPerson = ({ key, name, affiliation, links }: ProgrammePerson): Candidate => ({
  id: key, from: 'source', name, affiliation, links: links.map(({ url }) => url),
});
const ofEntry = ({ documentId, values }: StoredEntry): Candidate => ({
  id: documentId,
  from: 'entries',
  name: textOf(values.name) ?? '',
  affiliation: textOf(values.affiliation),
  links: isRows(values.links) ? values.links.map(({ url }) => url ?? '') : [],
});

/** The same organisation, one name inside the other, or one of them unknown. */
const affiliationsAgree = (one: string | null, other: string | null): boolean => {
  if (!one || !other) return true;
  const [a, b] = [normalName(one), normalName(other)];
  const words = new Set(b.split(' '));
  return a === b || a.split(' ').every((word) => words.has(word)) || b.split(' ').every((word) => new Set(a.split(' ')).has(word));
};

function identities(people: ProgrammePerson[]): Map<string, PersonIdentity> {
  const times = new Map<string, number>();
  return new Map(
    people.map((person): [string, PersonIdentity] => {
      if (person.identifier !== null) return [person.key, { identifier: person.identifier, scope: 'site' }];
      const name = `name:${normalName(person.name) || person.name}`;
      const time = (times.get(name) ?? 0) + 1;
      times.set(name, time);
      return [person.key, { identifier: time === 1 ? name : `${name} #${time}`, scope: 'event' }];
    }),
  );
}

/** Entries that the file's persons are known to be: by a record of an import, or by the origin that a bundle gave them. */
function knownEntries(programme: Programme, state: SiteState, identityOf: Map<string, PersonIdentity>) {
  const entries = new Map(state.speakers.map((entry) => [entry.documentId, entry]));
  const records = new Map(
    state.records.filter(({ uid }) => uid === 'api::speaker.speaker').map((record) => [`${record.scope === '' ? 'site' : 'event'} ${record.identifier}`, record.documentId]),
  );
  const origins = new Map(
    state.speakers.filter(({ origin }) => origin?.system === programme.system && origin.identifier).map((entry) => [entry.origin?.identifier ?? '', entry]),
  );
  const known = new Map<string, { entry: StoredEntry; imported: boolean }>();
  for (const person of programme.people) {
    const identity = identityOf.get(person.key);
    const recorded = entries.get(records.get(`${identity?.scope} ${identity?.identifier}`) ?? '');
    const origin = person.identifier === null ? undefined : origins.get(person.identifier);
    if (recorded) known.set(person.key, { entry: recorded, imported: true });
    else if (origin) known.set(person.key, { entry: origin, imported: false });
  }
  return known;
}

/**
 * Which persons of the file are one, and which are here already. What an earlier import decided isn't asked again. For
 * the rest the likeness proposes and the editor decides: nobody becomes somebody else unless the name is the same and
 * nothing speaks against it.
 */
export function resolvePeople(programme: Programme, state: SiteState, answers: Pick<Answers, 'people'>): People {
  const identityOf = identities(programme.people);
  const known = knownEntries(programme, state, identityOf);
  const groups = makeGroups();
  /** group -> the one entry it is */
  const entryOf = new Map<string, string>();
  const join = (one: string, other: string): void => {
    const [a, b] = [groups.of(one), groups.of(other)];
    if (a === b) return;
    const [first, second] = [entryOf.get(a), entryOf.get(b)];
    // Two entries of the site are never made one here.
    if (first !== undefined && second !== undefined && first !== second) return;
    groups.join(one, other);
    const entry = first ?? second;
    if (entry !== undefined) entryOf.set(groups.of(one), entry);
  };
  for (const { documentId } of state.speakers) entryOf.set(entryNode(documentId), documentId);
  for (const [key, { entry }] of known) join(entryNode(entry.documentId), fileNode(key));

  const together = new Set<string>();
  const sessionsOf = new Map<string, string[]>();
  for (const session of programme.sessions) {
    const keys = [...new Set(session.contributions.map(({ person }) => person))];
    for (const key of keys) {
      sessionsOf.set(key, [...(sessionsOf.get(key) ?? []), session.title]);
      for (const other of keys) if (other !== key) together.add(`${key} ${other}`);
    }
  }
  const titlesOf = new Map<string, string[]>();
  for (const session of state.sessions) {
    const contributions = session.values.contributions;
    for (const { speaker } of isRows(contributions) ? contributions : []) {
      if (speaker) titlesOf.set(speaker, [...(titlesOf.get(speaker) ?? []), textOf(session.values.title) ?? '']);
    }
  }

  const pairs = personPairs(programme.people.map(ofPerson), state.speakers.map(ofEntry)).filter(({ one, other, reason }) => {
    if (known.has(one.id) && (other.from === 'entries' || known.has(other.id))) return false;
    // Who shares a session may well share its page.
    if (reason === 'same-link' && together.has(`${one.id} ${other.id}`)) return false;
    return groups.of(nodeOf(one)) !== groups.of(nodeOf(other));
  });
  const agrees = ({ one, other, reason }: Pair): boolean => {
    if (reason !== 'same-name' || together.has(`${one.id} ${other.id}`)) return false;
    return affiliationsAgree(one.affiliation, other.affiliation) || one.links.some((link) => other.links.includes(link));
  };
  /** Of several entries that one person may be, none is proposed: it would be a guess. */
  const agreeing = new Map<string, number>();
  for (const pair of pairs) if (pair.other.from === 'entries' && agrees(pair)) agreeing.set(pair.one.id, (agreeing.get(pair.one.id) ?? 0) + 1);
  const proposedFor = (pair: Pair): 'same' | 'different' =>
    agrees(pair) && (pair.other.from === 'source' || agreeing.get(pair.one.id) === 1) ? 'same' : 'different';

  const told = (candidate: Candidate): PersonQuestion['persons'][number] => ({
    id: candidate.id,
    from: candidate.from,
    name: candidate.name,
    affiliation: candidate.affiliation,
    sessions: ((candidate.from === 'source' ? sessionsOf : titlesOf).get(candidate.id) ?? []).slice(0, 5),
  });
  const questions = pairs.map((pair): PersonQuestion => {
    const id = questionId(pair);
    return { id, reason: pair.reason, persons: [told(pair.one), told(pair.other)], proposed: proposedFor(pair), answer: answers.people[id] ?? null };
  });
  // What somebody said goes before what is only likely.
  const asked = pairs.map((pair, index) => ({ one: nodeOf(pair.one), other: nodeOf(pair.other), question: questions[index] }));
  for (const { one, other, question } of asked) if (question?.answer === 'same') join(other, one);
  const apart = asked.filter(({ question }) => (question?.answer ?? question?.proposed) === 'different');
  for (const { one, other, question } of asked) {
    if (question?.answer !== null || question.proposed !== 'same') continue;
    const [a, b] = [groups.of(one), groups.of(other)];
    // Who is like both of two who are not one may be either: that isn't guessed.
    const divided = apart.some((pair) => {
      const [c, d] = [groups.of(pair.one), groups.of(pair.other)];
      return (a === c && b === d) || (a === d && b === c);
    });
    if (divided) question.proposed = 'different';
    else join(other, one);
  }

  const entries = new Map(state.speakers.map((entry) => [entry.documentId, entry]));
  const byGroup = new Map<string, ResolvedPerson>();
  const keyOf = new Map<string, string>();
  for (const person of programme.people) {
    const group = groups.of(fileNode(person.key));
    const resolved = byGroup.get(group);
    const imported = known.get(person.key)?.imported ?? false;
    if (resolved) {
      resolved.persons.push(person);
      resolved.imported ||= imported;
    } else {
      byGroup.set(group, { key: person.key, persons: [person], entry: entries.get(entryOf.get(group) ?? '') ?? null, imported });
    }
    keyOf.set(person.key, byGroup.get(group)?.key ?? person.key);
  }
  return { resolved: [...byGroup.values()], keyOf, identityOf, questions };
}
