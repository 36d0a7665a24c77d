import fc from 'fast-check';
import type { Programme, ProgrammeSession } from '../programme';
import { PretendedSite } from '../testing/pretended-site';
import { person, programme, session, speaks } from '../testing/small-programme';
import { hasWork, type Plan } from './types';
import { equal, importedFields, type Values } from './values';

const word = fc.constantFrom('Hall', 'Loft', 'Quay', 'Dock', null);
const moment = fc.constantFrom('2025-05-14T08:00:00.000Z', '2025-05-14T09:00:00.000Z', '2025-05-14T10:00:00.000Z', null);
const link = fc.constantFrom('https://example.org/a', 'https://example.org/b', 'https://example.org/c').map((url) => ({ kind: 'slides' as const, label: null, url }));
const people = ['Ada Rossi', 'Ivo Blum', 'Noa Lind'].map((name, index) => person(name, { key: `p${index}`, identifier: index === 2 ? null : `id${index}` }));

const anySession = (identifier: string): fc.Arbitrary<ProgrammeSession> =>
  fc.record({
    title: fc.constantFrom('One', 'Two', 'Three'), room: word, track: word, abstract: word, startsAt: moment, endsAt: moment, cancelled: fc.boolean(),
    mayPublishRecording: fc.constantFrom(true, false, null),
    materials: fc.uniqueArray(link, { selector: ({ url }) => url, maxLength: 3 }),
    contributions: fc.subarray(['p0', 'p1', 'p2']).map((keys) => keys.map(speaks)),
  }).map((fields) => session(identifier, fields));

const anyProgramme: fc.Arbitrary<Programme> = fc
  .subarray(['a', 'b', 'c', 'd'], { minLength: 1 })
  .chain((identifiers) => fc.tuple(...identifiers.map(anySession)))
  .map((sessions) => programme(sessions, people));

const anyEdit: fc.Arbitrary<Values> = fc.record(
  { title: fc.constantFrom('Mine', 'Ours'), room: fc.constantFrom('Mine', null), outcome: fc.constantFrom('held', 'cancelled', 'planned'), materials: fc.uniqueArray(link, { selector: ({ url }) => url, maxLength: 2 }), contributions: fc.constant([]) },
  { requiredKeys: [] },
);

const work = ({ event, speakers, sessions }: Plan) => [event, ...speakers, ...sessions].filter(hasWork);
const snapshot = (site: PretendedSite) => JSON.stringify([...site.entries]);

describe('whatever the source says and whatever people did', () => {
  it('a second import of the same file changes nothing, wherever the first was cut off', () => {
    fc.assert(fc.property(fc.array(anyProgramme, { minLength: 1, maxLength: 4 }), fc.array(anyEdit, { maxLength: 4 }), fc.nat(9), (programmes, edits, cut) => {
      const site = new PretendedSite();
      programmes.forEach((one, index) => {
        site.apply(one, {}, cut);
        site.apply(one);
        const before = snapshot(site);
        const plan = site.plan(one);
        expect(work(plan).map(({ key }) => key)).toEqual([]);
        expect(plan.sessions.filter(({ change }) => change !== 'gone' && change !== 'untouched')).toEqual([]);
        site.apply(one);
        expect(snapshot(site)).toBe(before);
        const [target] = [...site.entries.values()].filter(({ uid }) => uid === 'api::session.session');
        const edit = edits[index];
        if (target && edit) site.edit(target.documentId, edit);
      });
    }));
  });

  it('what a person changed stays, except that opting out wins', () => {
    fc.assert(fc.property(anyProgramme, anyEdit, anyProgramme, (first, edit, second) => {
      const site = new PretendedSite();
      site.apply(first);
      const [target] = [...site.entries.values()].filter(({ uid }) => uid === 'api::session.session');
      if (!target) return;
      const changed = Object.keys(edit).filter((field) => field !== 'materials' && !equal(edit[field], target.values[field]));
      site.edit(target.documentId, edit);
      site.apply(second);
      for (const field of changed) expect({ field, value: site.entries.get(target.documentId)?.values[field] }).toEqual({ field, value: edit[field] });
      const before = target.values.materials;
      for (const row of Array.isArray(edit.materials) ? edit.materials : []) {
        if (!(Array.isArray(before) ? before : []).some(({ url }) => url === row.url)) {
          expect(site.entries.get(target.documentId)?.values.materials).toContainEqual(expect.objectContaining({ url: row.url }));
        }
      }
    }));
  });

  it('nothing is deleted, and what is gone keeps its values', () => {
    fc.assert(fc.property(anyProgramme, anyProgramme, (first, second) => {
      const site = new PretendedSite();
      site.apply(first);
      const before = new Map(site.entries);
      const plan = site.apply(second);
      for (const documentId of before.keys()) expect(site.entries.has(documentId)).toBe(true);
      for (const { change, documentId } of plan.sessions) {
        if (change === 'gone' && documentId) expect(site.entries.get(documentId)).toEqual(before.get(documentId));
      }
    }));
  });

  it('exactly the fields that differ are offered to entries nobody touched', () => {
    fc.assert(fc.property(anyProgramme, anyProgramme, (first, second) => {
      const site = new PretendedSite();
      site.apply(first);
      const before = new Map([...site.entries].map(([id, { values }]) => [id, values]));
      const plan = site.apply(second);
      for (const entry of plan.sessions) {
        const was = entry.documentId ? before.get(entry.documentId) : undefined;
        if (!was || !entry.documentId) continue;
        const now = site.entries.get(entry.documentId)?.values ?? {};
        const differs = importedFields[entry.uid].filter((field) => !equal(was[field], now[field]));
        expect(entry.fields.filter(({ state }) => state === 'taken').map(({ field }) => field)).toEqual(differs);
        for (const field of entry.fields) expect(field.state === 'taken' || field.field === 'mayPublishRecording').toBe(true);
      }
    }));
  });
});
