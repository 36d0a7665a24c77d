import { programme, person, session, speaks } from '../testing/small-programme';
import { PretendedSite } from '../testing/pretended-site';
import { hasWork, type Plan } from './types';

const ada = person('Ada Rossi', { identifier: 'ada', affiliation: 'Port Authority' });
const two = programme([session('a', { contributions: [speaks('ada')], room: 'Hall' }), session('b')], [ada]);

const work = ({ event, speakers, sessions }: Plan) => [event, ...speakers, ...sessions].filter(hasWork);
const entryOf = (plan: Plan, key: string) => [plan.event, ...plan.speakers, ...plan.sessions].find((entry) => entry.key === key);
const imported = (first = two) => {
  const site = new PretendedSite();
  site.apply(first);
  const documentId = (title: string) => [...site.entries.values()].find(({ values }) => values.title === title || values.name === title)?.documentId ?? '';
  return { site, documentId };
};
const changed = (more: object, first = two) => ({ ...first, sessions: first.sessions.map((one) => (one.identifier === 'a' ? { ...one, ...more } : one)) });

describe('what an import would do', () => {
  it('makes everything the first time and nothing the second', () => {
    const { site } = imported();
    expect(site.entries.size).toBe(4);
    const plan = site.plan(two);
    expect(work(plan)).toEqual([]);
    expect([plan.event, ...plan.speakers, ...plan.sessions].map(({ change }) => change)).toEqual(['untouched', 'untouched', 'untouched', 'untouched']);
    expect(plan.problems).toEqual([]);
  });

  it('offers exactly what the source changed', () => {
    const { site } = imported();
    const plan = site.plan(changed({ title: 'Another title', room: null }));
    expect(work(plan).map(({ key }) => key)).toEqual(['session:a']);
    expect(entryOf(plan, 'session:a')).toMatchObject({ change: 'changed', fields: [
      { field: 'title', state: 'taken', mine: 'Session a', baseline: 'Session a', theirs: 'Another title' },
      { field: 'room', state: 'taken', mine: 'Hall', baseline: 'Hall', theirs: null },
    ] });
  });

  it('keeps what a person changed, whether the source changed it or not, until somebody takes it', () => {
    const { site, documentId } = imported();
    const id = documentId('Session a');
    site.edit(id, { title: 'A better title' });
    expect(entryOf(site.plan(two), 'session:a')).toMatchObject({ change: 'untouched', fields: [{ field: 'title', state: 'kept', mine: 'A better title', theirs: 'Session a' }] });
    const next = changed({ title: 'Another title' });
    site.apply(next);
    expect(site.entries.get(id)?.values.title).toBe('A better title');
    site.apply(next);
    expect(site.entries.get(id)?.values.title).toBe('A better title');
    site.apply(next, { take: { 'session:a#title': true } });
    expect(site.entries.get(id)?.values.title).toBe('Another title');
  });

  it('says nothing of what a person filled in where the source is silent', () => {
    const { site, documentId } = imported();
    site.edit(documentId('Session b'), { abstract: 'Written by hand.' });
    expect(entryOf(site.plan(two), 'session:b')?.fields).toEqual([]);
  });

  it('marks what vanished, once, and changes nothing of it', () => {
    const { site, documentId } = imported();
    const id = documentId('Session b');
    site.edit(id, { outcome: 'held' });
    const without = programme(two.sessions.slice(0, 1), [ada]);
    const plan = site.apply(without);
    expect(entryOf(plan, 'session:b')).toMatchObject({ change: 'gone', write: {}, documentId: id });
    expect(site.entries.get(id)?.values.outcome).toBe('held');
    expect(work(site.plan(without))).toEqual([]);
    expect(entryOf(site.plan(without), 'session:b')?.change).toBe('gone');
    site.apply(two);
    expect([...site.records.values()].find(({ identifier }) => identifier === 'b')?.presence).toBe('present');
  });

  it('tells cancelled from removed, and takes back a cancellation', () => {
    const { site, documentId } = imported();
    const id = documentId('Session a');
    const cancelled = changed({ cancelled: true });
    expect(entryOf(site.apply(cancelled), 'session:a')?.change).toBe('cancelled');
    expect(site.entries.get(id)?.values.outcome).toBe('cancelled');
    expect(work(site.plan(cancelled))).toEqual([]);
    site.apply(two);
    expect(site.entries.get(id)?.values.outcome).toBe('planned');
    site.edit(id, { outcome: 'held' });
    expect(entryOf(site.plan(two), 'session:a')?.fields).toEqual([]);
    site.apply(cancelled);
    expect(site.entries.get(id)?.values.outcome).toBe('held');
  });

  it('never forgets who asked not to be shown', () => {
    const { site, documentId } = imported(changed({ mayPublishRecording: true }));
    const id = documentId('Session a');
    site.apply(changed({ mayPublishRecording: false }));
    expect(site.entries.get(id)?.values.mayPublishRecording).toBe(false);
    for (const theirs of [null, true]) {
      const plan = site.apply(changed({ mayPublishRecording: theirs }));
      expect(entryOf(plan, 'session:a')?.fields).toMatchObject([{ field: 'mayPublishRecording', state: 'kept' }]);
      expect(site.entries.get(id)?.values.mayPublishRecording).toBe(false);
    }
    site.edit(id, { mayPublishRecording: true });
    site.apply(changed({ mayPublishRecording: false }));
    expect(site.entries.get(id)?.values.mayPublishRecording).toBe(false);
  });

  it('keeps links that a person added, and brings back none that they removed', () => {
    const slides = { kind: 'slides', label: null, url: 'https://example.org/slides' } as const;
    const film = { kind: 'recordings', label: null, url: 'https://example.org/film' } as const;
    const byHand = { kind: 'article', label: 'Report', url: 'https://example.org/report' };
    const { site, documentId } = imported(changed({ materials: [slides] }));
    const id = documentId('Session a');
    site.edit(id, { materials: [slides, byHand] });
    site.apply(changed({ materials: [film] }));
    expect(site.entries.get(id)?.values.materials).toEqual([byHand, film]);
    site.edit(id, { materials: [byHand] });
    site.apply(changed({ materials: [film, slides] }));
    expect(site.entries.get(id)?.values.materials).toEqual([byHand, slides]);
    expect(work(site.plan(changed({ materials: [film, slides] })))).toEqual([]);
  });

  it('knows entries that a bundle loaded by their origin, and takes what is in them for a person\'s', () => {
    const site = new PretendedSite();
    const event = site.add('api::event.event', { name: 'Harbour Days', startsAt: '2025-05-14T07:00:00.000Z', endsAt: '2025-05-14T16:00:00.000Z', timezone: 'Europe/Rome' });
    const id = site.add('api::session.session', { title: 'Edited title', event, room: null, outcome: 'planned' }, { system: 'pretalx:harbour-2025', identifier: 'a' });
    const speaker = site.add('api::speaker.speaker', { name: 'Ada Rossi' }, { system: 'pretalx:harbour-2025', identifier: 'ada' });
    const plan = site.apply(two);
    expect(entryOf(plan, 'session:a')).toMatchObject({ documentId: id, fields: expect.arrayContaining([expect.objectContaining({ field: 'title', state: 'kept' })]) });
    expect(site.entries.get(id)?.values).toMatchObject({ title: 'Edited title', room: 'Hall', contributions: [{ speaker }] });
    expect(site.entries.get(speaker)?.values.affiliation).toBe('Port Authority');
    expect(work(site.plan(two))).toEqual([]);
  });

  it('never takes a session for another by its title alone', () => {
    const site = new PretendedSite();
    const event = site.add('api::event.event', { name: 'Harbour Days' });
    site.add('api::session.session', { title: 'Session a', event });
    const plan = site.plan(two);
    expect(entryOf(plan, 'session:a')).toMatchObject({ change: 'new', documentId: null });
    expect(plan.problems).toMatchObject([{ code: 'same-title-here' }]);
  });

  it('leaves times alone that would contradict each other', () => {
    const { site, documentId } = imported();
    const id = documentId('Session a');
    site.edit(id, { startsAt: '2025-05-14T10:00:00.000Z', endsAt: '2025-05-14T08:45:00.000Z' });
    site.edit(id, { endsAt: '2025-05-14T11:00:00.000Z' });
    site.edit(id, { endsAt: '2025-05-14T08:45:00.000Z', startsAt: '2025-05-14T08:30:00.000Z' });
    const plan = site.apply(changed({ startsAt: '2025-05-14T06:00:00.000Z', endsAt: '2025-05-14T07:00:00.000Z' }));
    expect(plan.problems).toMatchObject([{ code: 'times-kept' }]);
    expect(site.entries.get(id)?.values).toMatchObject({ startsAt: '2025-05-14T08:30:00.000Z', endsAt: '2025-05-14T08:45:00.000Z' });
  });

  it('leaves sessions drafts while their event is one', () => {
    const site = new PretendedSite();
    const event = site.add('api::event.event', { name: 'Harbour Days' });
    site.entries.set(event, { ...site.entries.get(event)!, publication: 'draft' });
    const plan = site.plan(two);
    expect(plan.sessions.every(({ publishes }) => !publishes)).toBe(true);
    expect(plan.problems).toMatchObject([{ code: 'event-is-draft' }]);
  });

  it('publishes nothing that a person is at work on', () => {
    const { site, documentId } = imported();
    const id = documentId('Session a');
    site.entries.set(id, { ...site.entries.get(id)!, publication: 'modified' });
    expect(entryOf(site.plan(changed({ room: 'Loft' })), 'session:a')).toMatchObject({ change: 'changed', publishes: false });
  });

  it('goes on from where it was cut off', () => {
    for (let cut = 0; cut <= 4; cut += 1) {
      const site = new PretendedSite();
      site.apply(two, {}, cut);
      site.apply(two);
      expect(site.entries.size).toBe(4);
      expect([...site.writes.values()].every((times) => times === 1)).toBe(true);
    }
  });
});
