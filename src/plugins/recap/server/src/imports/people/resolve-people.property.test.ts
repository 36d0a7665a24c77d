import fc from 'fast-check';
import type { ProgrammePerson } from '../programme';
import { noAnswers, type ImportedRecord, type SiteState, type StoredEntry } from '../plan/state';
import { person, programme, session, speaks } from '../testing/small-programme';
import { resolvePeople } from './resolve-people';

const here = (documentId: string, name: string): StoredEntry => ({
  uid: 'api::speaker.speaker', documentId, values: { name }, rowIds: {}, publication: 'published', origin: null,
});
const recorded = (identifier: string, documentId: string): ImportedRecord => ({
  uid: 'api::speaker.speaker', system: 'pretalx:harbour-2025', identifier, scope: '', documentId, baseline: {}, presence: 'present',
});
const stateOf = (speakers: StoredEntry[], records: ImportedRecord[]): SiteState => ({ event: null, sessions: [], speakers, records });
const identified = (identifier: string, name: string): ProgrammePerson => person(name, { key: identifier, identifier });
const fileOf = (people: ProgrammePerson[]) => programme(people.map(({ key }) => session(`of ${key}`, { contributions: [speaks(key)] })), people);

describe('two speakers of the site', () => {
  it('stay two when a third person of the file is said to be each of them', () => {
    const people = fileOf([identified('1', 'John Smith'), identified('2', 'John Smith'), identified('3', 'John Smith')]);
    const state = stateOf([here('first', 'John Smith'), here('second', 'John Smith')], [recorded('1', 'first'), recorded('2', 'second')]);
    const { questions } = resolvePeople(people, state, noAnswers);
    const same = Object.fromEntries(questions.map(({ id }) => [id, 'same' as const]));
    const { resolved } = resolvePeople(people, state, { people: same });
    expect(resolved.map(({ entry, persons }) => [entry?.documentId, persons.map(({ key }) => key)])).toEqual([['first', ['1', '3']], ['second', ['2']]]);
  });

  it('are never made one, whoever is like whom and whatever was answered', () => {
    // Few names, so that nearly everybody may be somebody else.
    const name = fc.constantFrom('John Smith', 'Smith, John', 'JOHN SMITH', 'Katharina Lindqvist', 'Katarina Lindqvist');
    const site = fc.array(name, { maxLength: 4 }).map((names) => names.map((one, index) => here(`entry${index}`, one)));
    const file = fc.array(name, { minLength: 1, maxLength: 6 }).map((names) => names.map((one, index) => identified(String(index), one)));
    fc.assert(fc.property(site, file, fc.array(fc.option(fc.nat(3)), { minLength: 6, maxLength: 6 }), fc.infiniteStream(fc.constantFrom('same', 'same', 'different', null)), (speakers, people, links, answers) => {
      const leads = people.flatMap(({ key }, index) => {
        const entry = speakers[links[index] ?? speakers.length];
        return entry ? [{ key, documentId: entry.documentId }] : [];
      });
      const state = stateOf(speakers, leads.map(({ key, documentId }) => recorded(key, documentId)));
      const given: Record<string, 'same' | 'different'> = {};
      for (const { id } of resolvePeople(fileOf(people), state, noAnswers).questions) {
        const answer = answers.next().value;
        if (answer) given[id] = answer;
      }
      const { resolved, keyOf } = resolvePeople(fileOf(people), state, { people: given });
      const entryOf = new Map(resolved.map(({ key, entry }) => [key, entry?.documentId]));
      // Whom an earlier import made this entry is this entry still.
      for (const { key, documentId } of leads) expect({ key, entry: entryOf.get(keyOf.get(key) ?? '') }).toEqual({ key, entry: documentId });
      const entries = resolved.flatMap(({ entry }) => entry?.documentId ?? []);
      expect(new Set(entries).size).toBe(entries.length);
      expect(resolved.flatMap(({ persons }) => persons).length).toBe(people.length);
    }));
  });
});
