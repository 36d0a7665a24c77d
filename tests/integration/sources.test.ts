import { boot, databases, type Booted } from '../support/boot';
import { change, make, makeEvent, makeRichEvent, makeSession, translate } from '../support/entries';
import { statementsOf } from '../support/statements-of';
import type { EventGraph, GraphSubject } from '../../src/plugins/recap/server/src/engine/entries';
import { readGraph } from '../../src/plugins/recap/server/src/sources/read-graph';

const noun = (uid: string) => uid.split('.').at(-1);

describe.each(databases)('reading an event\'s graph on %s', (database) => {
  let booted: Booted;
  const strapi = () => booted.strapi;
  const read = async (subject: GraphSubject, { locale = 'en', includeDrafts = false } = {}) =>
    (await readGraph(strapi(), { subject, locale, defaultLocale: 'en', includeDrafts })).graph;
  const titles = (graph: EventGraph) => graph.sessions.map(({ title }) => title).sort();
  const withheld = (graph: EventGraph) => graph.withheld.map(({ uid, title, state }) => `${noun(uid)} ${title}: ${state}`).sort();
  /** How many statements reading takes. */
  const statements = async (subject: GraphSubject, locale = 'en') => (await statementsOf(strapi(), () => read(subject, { locale }))).statements;

  beforeAll(async () => {
    booted = await boot({ database });
    await strapi().plugin('i18n').service('locales').create({ code: 'it', name: 'Italian (it)' });
  }, 60_000);
  afterAll(() => booted.stop());

  it('reads everything that is linked, with lists in their order', async () => {
    const rich = await makeRichEvent(strapi());
    const graph = await read({ kind: 'event', event: rich.event });

    expect(graph.events).toHaveLength(1);
    expect(graph.events[0]).toMatchObject({
      documentId: rich.event, name: 'Harbour Days', state: 'published', startsAt: '2024-05-14T08:00:00.000Z',
      places: [{ city: 'Genoa', country: 'Italy' }],
      figures: [{ kind: 'attended', value: 120, qualifier: 'about' }],
      sponsorships: [{ sponsor: rich.sponsor, tier: 'Gold' }],
      quotes: [{ text: 'We came to mend.', speaker: rich.speaker }],
      metrics: [{ value: 12, saidBy: rich.other }],
      nextSteps: [{ startsOn: '2025-05-13' }],
    });
    expect(titles(graph)).toEqual(['Mending, part 1', 'Mending, part 2', 'Mending, part 3']);
    expect(graph.sessions.find(({ title }) => title === 'Mending, part 1')).toMatchObject({
      event: rich.event,
      caseStudies: [rich.study],
      contributions: [{ speaker: rich.speaker, role: 'speaker' }, { affiliation: 'Dock Nine', role: 'panellist' }],
      takeaways: [{ text: 'Lesson 1 is to caulk twice.', speakers: [rich.speaker, rich.other] }, { text: 'Tar is cheap.', speakers: [] }],
      metrics: [{ value: 1, saidBy: rich.speaker }],
    });
    expect(graph.caseStudies).toMatchObject([{ organisation: 'Ferry Line', metrics: [{ saidBy: rich.speaker }], points: [{ text: 'Nights are quiet.' }] }]);
    expect(graph.speakers.map(({ name }) => name).sort()).toEqual(['Ines Park', 'Tom Reed']);
    expect(graph.sponsors).toMatchObject([{ name: 'Rope & Sons' }]);
    expect(graph.withheld).toEqual([]);
    // Row ids of components would make the same content differ from database to database.
    expect(JSON.stringify(graph)).not.toMatch(/"id":/);
  });

  it('names drafts and unpublished changes, and tells what is published', async () => {
    const event = await makeEvent(strapi());
    await makeSession(strapi(), { title: 'Only a draft', event }, { publish: false });
    const changed = await makeSession(strapi(), { title: 'As published', event });
    await change(strapi(), 'api::session.session', changed, { title: 'As changed' });

    const graph = await read({ kind: 'event', event });
    expect(titles(graph)).toEqual(['As published']);
    expect(graph.sessions[0].state).toBe('modified');
    expect(withheld(graph)).toEqual(['session As changed: modified', 'session Only a draft: draft']);

    const drafts = await read({ kind: 'event', event }, { includeDrafts: true });
    expect(titles(drafts)).toEqual(['As changed', 'Only a draft']);
    expect(drafts.sessions.map(({ state }) => state).sort()).toEqual(['draft', 'modified']);
    expect(drafts.withheld).toEqual([]);
  });

  it('finds a link that the published version lost, though its draft was not changed since', async () => {
    const event = await makeEvent(strapi());
    const session = await makeSession(strapi(), { title: 'Lost its link', event });
    const published = await strapi().db.query('api::session.session').findOne({ where: { documentId: session, publishedAt: { $notNull: true } } });
    await strapi().db.connection('sessions_event_lnk').where({ session_id: published.id }).delete();

    const graph = await read({ kind: 'event', event });
    expect(graph.sessions).toMatchObject([{ title: 'Lost its link', event }]);
    expect(graph.withheld).toEqual([]);
  });

  it('finds sessions whatever the order of publishing', async () => {
    const event = await makeEvent(strapi(), {}, { publish: false });
    await makeSession(strapi(), { title: 'Published too early', event });
    await strapi().documents('api::event.event').publish({ documentId: event });
    const graph = await read({ kind: 'event', event });
    expect(graph.sessions).toMatchObject([{ title: 'Published too early', event }]);
    expect(graph.withheld).toEqual([]);
  });

  it('does the same for a case study, and for a part of a tour', async () => {
    const tour = await makeEvent(strapi(), { name: 'Tour' }, { publish: false });
    const part = await makeEvent(strapi(), { name: 'Stop', partOf: tour });
    const study = await make(strapi(), 'api::case-study.case-study', { organisation: 'Late Line' }, { publish: false });
    await makeSession(strapi(), { title: 'Early', event: part, caseStudies: [study] });
    await strapi().documents('api::event.event').publish({ documentId: tour });
    await strapi().documents('api::case-study.case-study').publish({ documentId: study });

    const graph = await read({ kind: 'event', event: tour });
    expect(graph.events.map(({ name }) => name).sort()).toEqual(['Stop', 'Tour']);
    expect(graph.events.find(({ name }) => name === 'Stop')?.partOf).toBe(tour);
    expect(graph.sessions).toMatchObject([{ title: 'Early', caseStudies: [study] }]);
    expect(graph.caseStudies).toMatchObject([{ organisation: 'Late Line' }]);
  });

  it('does not take a link from a draft that was changed since, but names the session', async () => {
    const event = await makeEvent(strapi());
    const session = await makeSession(strapi(), { title: 'Linked in a draft' });
    await change(strapi(), 'api::session.session', session, { event });

    const graph = await read({ kind: 'event', event });
    expect(graph.sessions).toEqual([]);
    expect(withheld(graph)).toEqual(['session Linked in a draft: modified']);
  });

  it('reads a tour with its stops, and a stop with what took place at every one', async () => {
    const before = await makeEvent(strapi(), { name: 'Tour 2023' });
    const tour = await makeEvent(strapi(), { name: 'Tour 2024', previous: before });
    const genoa = await makeEvent(strapi(), { name: 'Genoa', partOf: tour });
    const turin = await makeEvent(strapi(), { name: 'Turin', partOf: tour });
    await makeEvent(strapi(), { name: 'Milan', partOf: tour }, { publish: false });
    await makeSession(strapi(), { title: 'Everywhere', event: tour });
    await makeSession(strapi(), { title: 'In Genoa', event: genoa });
    await makeSession(strapi(), { title: 'In Turin', event: turin });
    await make(strapi(), 'api::case-study.case-study', { organisation: 'Turin Line', events: [turin] });

    const whole = await read({ kind: 'event', event: tour });
    expect(whole.events.map(({ name }) => name).sort()).toEqual(['Genoa', 'Tour 2023', 'Tour 2024', 'Turin']);
    expect(whole.events.find(({ name }) => name === 'Tour 2024')?.previous).toBe(before);
    expect(titles(whole)).toEqual(['Everywhere', 'In Genoa', 'In Turin']);
    expect(whole.caseStudies).toMatchObject([{ organisation: 'Turin Line', events: [turin] }]);
    expect(withheld(whole)).toEqual(['event Milan: draft']);

    const stop = await read({ kind: 'event', event: genoa });
    expect(stop.events.map(({ name }) => name).sort()).toEqual(['Genoa', 'Tour 2024']);
    expect(titles(stop)).toEqual(['Everywhere', 'In Genoa']);
    expect(stop.caseStudies).toEqual([]);
  });

  it('reads sessions picked by hand with their events, and only those', async () => {
    const rich = await makeRichEvent(strapi());
    const elsewhere = await makeEvent(strapi(), { name: 'Elsewhere' });
    const guest = await makeSession(strapi(), { title: 'Guest', event: elsewhere });
    const graph = await read({ kind: 'sessions', sessions: [rich.sessions[1], guest] });
    expect(titles(graph)).toEqual(['Guest', 'Mending, part 2']);
    expect(graph.events.map(({ name }) => name).sort()).toEqual(['Elsewhere', 'Harbour Days']);
    expect(graph.caseStudies).toHaveLength(1);
  });

  it('reads structure in the default language and texts of the wanted one beside it', async () => {
    const rich = await makeRichEvent(strapi());
    await translate(strapi(), 'api::event.event', rich.event, 'it', {
      name: 'Giornate del porto', highlights: [{ text: 'Una barca è stata riparata sul palco.' }],
    });
    const graph = await read({ kind: 'event', event: rich.event }, { locale: 'it' });
    expect(titles(graph)).toHaveLength(3);
    expect(graph.events[0].name).toBe('Harbour Days');
    expect(graph.translations).toMatchObject([{
      uid: 'api::event.event', documentId: rich.event,
      attributes: { name: 'Giornate del porto', highlights: [{ text: 'Una barca è stata riparata sul palco.' }] },
    }]);
    expect((await read({ kind: 'event', event: rich.event })).translations).toEqual([]);
  });

  it('says which documentIds it does not know', async () => {
    const rich = await makeRichEvent(strapi(), { sessions: 1 });
    const { unknown } = await readGraph(strapi(), {
      subject: { kind: 'sessions', sessions: [rich.sessions[0], 'nowhere'] }, locale: 'en', defaultLocale: 'en', includeDrafts: false,
    });
    expect(unknown).toEqual(['nowhere']);
  });

  it('takes the same number of statements, 70 at most, at 10 and 1,000 sessions and at 2 and 10 parts', async () => {
    const small = await makeRichEvent(strapi(), { sessions: 10, name: 'Small' });
    const large = await makeRichEvent(strapi(), { sessions: 10, name: 'Large' });
    await addPlainSessions(booted, large.event, 990);
    const tours: string[] = [];
    for (const parts of [2, 10]) {
      const tour = await makeEvent(strapi(), { name: `Tour of ${parts}` });
      for (let part = 0; part < parts; part += 1) {
        const stop = await makeEvent(strapi(), { name: `Stop ${part}`, partOf: tour });
        await makeSession(strapi(), { event: stop });
      }
      tours.push(tour);
    }
    for (const { event } of [small, large]) await translate(strapi(), 'api::event.event', event, 'it', { name: 'Porto' });
    expect((await read({ kind: 'event', event: large.event })).sessions).toHaveLength(1000);

    const ofSmall = await statements({ kind: 'event', event: small.event }, 'it');
    const ofLarge = await statements({ kind: 'event', event: large.event }, 'it');
    const [ofTwo, ofTen] = [await statements({ kind: 'event', event: tours[0] }), await statements({ kind: 'event', event: tours[1] })];
    console.info(`${database}: ${ofSmall} statements at 10 sessions, ${ofLarge} at 1,000, ${ofTwo} at 2 parts, ${ofTen} at 10`);
    expect(ofLarge).toBe(ofSmall);
    expect(ofTen).toBe(ofTwo);
    expect(Math.max(ofLarge, ofTen)).toBeLessThanOrEqual(70);
  }, 60_000);
});

/** Published sessions in bulk: the Document Service takes a dozen milliseconds for each. */
async function addPlainSessions({ strapi }: Booted, event: string, count: number): Promise<void> {
  const knex = strapi.db.connection;
  const events = await knex('events').where({ document_id: event }).select('id', 'published_at');
  const now = new Date();
  for (const row of events) {
    const sessions = Array.from({ length: count }, (_, number) => ({
      document_id: `plain${event.slice(0, 8)}${String(number).padStart(6, '0')}`,
      title: `Plain ${number}`, kind: 'talk', outcome: 'held', locale: 'en',
      published_at: row.published_at, created_at: now, updated_at: now,
    }));
    await knex.batchInsert('sessions', sessions, 100);
    const inserted: { id: number }[] = await knex('sessions').where('document_id', 'like', `plain${event.slice(0, 8)}%`)
      .modify((query) => (row.published_at ? query.whereNotNull('published_at') : query.whereNull('published_at'))).select('id');
    await knex.batchInsert('sessions_event_lnk', inserted.map(({ id }) => ({ session_id: id, event_id: row.id })), 100);
  }
}
