import { boot, type Booted } from '../support/boot';
import { change, make, makeEvent, makeSession, translate } from '../support/entries';
import { adminWith, superAdmin, type Person } from '../support/people';
import type { PublishLinked } from '../../src/plugins/recap/shared/contracts/panels';
import type { EntryLabel } from '../../src/plugins/recap/shared/contracts/previews';

let booted: Booted;
let person: Person;
beforeAll(async () => {
  booted = await boot();
  await booted.strapi.plugin('i18n').service('locales').create({ code: 'it', name: 'Italian (it)' });
  person = await superAdmin(booted);
}, 60_000);
afterAll(() => booted.stop());

const publish = (event: string, by = person) => booted.agent.post(`/recap/events/${event}/publish`).set('Authorization', by.authorization);
const answerOf = async (event: string): Promise<PublishLinked.Response['data']> => {
  const answer = await publish(event);
  expect(answer.status).toBe(200);
  return answer.body.data;
};
const titles = (labels: EntryLabel[]) => labels.map(({ title }) => title);
const draft = { publish: false };

/** A tour of two cities with a session at each stop, one on the tour, a case study told and one that is not. */
async function makeTour() {
  const { strapi } = booted;
  const tour = await makeEvent(strapi, { name: 'Tour' }, draft);
  const milan = await makeEvent(strapi, { name: 'Milan', partOf: tour }, draft);
  const rome = await makeEvent(strapi, { name: 'Rome', partOf: tour }, draft);
  const told = await make(strapi, 'api::case-study.case-study', { organisation: 'Told' }, draft);
  const untold = await make(strapi, 'api::case-study.case-study', { organisation: 'Untold', events: [tour] }, draft);
  const everywhere = await makeSession(strapi, { title: 'Everywhere', event: tour }, draft);
  const inMilan = await makeSession(strapi, { title: 'In Milan', event: milan, caseStudies: [told] }, draft);
  const inRome = await makeSession(strapi, { title: 'In Rome', event: rome }, draft);
  return { tour, milan, rome, told, untold, everywhere, inMilan, inRome };
}
type Tour = Awaited<ReturnType<typeof makeTour>>;

const publishedLinks = async ({ tour, inMilan, untold }: Tour) => {
  const { strapi } = booted;
  const name = (linked: { name?: string | null } | null | undefined) => linked?.name;
  const event = await strapi.documents('api::event.event').findOne({ documentId: tour, status: 'published', populate: ['parts', 'sessions', 'caseStudies'] });
  const session = await strapi.documents('api::session.session').findOne({ documentId: inMilan, status: 'published', populate: ['event', 'caseStudies'] });
  const study = await strapi.documents('api::case-study.case-study').findOne({ documentId: untold, status: 'published', populate: ['events'] });
  return {
    parts: event?.parts?.map(name).sort(),
    sessions: event?.sessions?.map(({ title }) => title),
    caseStudies: event?.caseStudies?.map(({ organisation }) => organisation),
    event: name(session?.event),
    told: session?.caseStudies?.map(({ organisation }) => organisation),
    events: study?.events?.map(name),
  };
};
const allLinks = { parts: ['Milan', 'Rome'], sessions: ['Everywhere'], caseStudies: ['Untold'], event: 'Milan', told: ['Told'], events: ['Tour'] };

it('publishes a tour with all that is linked to it, keeps every link, and finds nothing to do the second time', async () => {
  const tour = await makeTour();
  const first = await answerOf(tour.tour);
  expect(titles(first.published)).toEqual(['Tour', 'Milan', 'Rome', 'Told', 'Untold', 'Everywhere', 'In Milan', 'In Rome']);
  expect(first).toMatchObject({ unchanged: [], failed: [] });
  expect(await publishedLinks(tour)).toEqual(allLinks);

  const second = await answerOf(tour.tour);
  expect(second).toMatchObject({ published: [], failed: [] });
  expect(second.unchanged).toHaveLength(8);
  expect(await publishedLinks(tour)).toEqual(allLinks);
});

it('publishes only what changed, and no link is lost on the way', async () => {
  const tour = await makeTour();
  await answerOf(tour.tour);
  await change(booted.strapi, 'api::event.event', tour.tour, { theme: 'how to sail' });
  const { published, unchanged } = await answerOf(tour.tour);
  expect(titles(published)).toEqual(['Tour']);
  expect(unchanged).toHaveLength(7);
  expect(await publishedLinks(tour)).toEqual(allLinks);
});

it('mends a link that only the draft still has, however the published one was lost', async () => {
  const tour = await makeTour();
  await answerOf(tour.tour);
  const published = await booted.strapi.db.query('api::session.session').findOne({ where: { documentId: tour.inMilan, publishedAt: { $notNull: true } } });
  await booted.strapi.db.query('api::session.session').update({ where: { id: published.id }, data: { event: null, updatedAt: published.updatedAt } });
  expect((await publishedLinks(tour)).event).toBeUndefined();
  const { published: again, unchanged } = await answerOf(tour.tour);
  expect(titles(again)).toEqual(['In Milan']);
  expect(titles(unchanged)).not.toContain('In Milan');
  expect(await publishedLinks(tour)).toEqual(allLinks);
});

it('a part whose tour nobody published yet is published, and has its tour once that is', async () => {
  const tour = await makeTour();
  expect(titles((await answerOf(tour.milan)).published)).toEqual(['Milan', 'Told', 'In Milan']);
  expect(titles((await answerOf(tour.tour)).unchanged)).toEqual(['Milan', 'Told', 'In Milan']);
  expect(await publishedLinks(tour)).toEqual(allLinks);
});

it('sessions that were published before their event find it again', async () => {
  const tour = await makeTour();
  await booted.strapi.documents('api::session.session').publish({ documentId: tour.inMilan });
  await answerOf(tour.tour);
  expect(await publishedLinks(tour)).toEqual(allLinks);
});

it('publishes every language there is', async () => {
  const { strapi } = booted;
  const event = await makeEvent(strapi, { name: 'Two languages' }, draft);
  await translate(strapi, 'api::event.event', event, 'it', { name: 'Due lingue' }, draft);
  expect(titles((await answerOf(event)).published)).toEqual(['Two languages']);
  const versions = await strapi.documents('api::event.event').findMany({ filters: { documentId: event }, locale: '*', status: 'published' });
  expect(versions.map(({ locale }) => locale).sort()).toEqual(['en', 'it']);
});

it('says why an entry could not be published, and publishes the others', async () => {
  const { strapi } = booted;
  const event = await makeEvent(strapi, { name: 'Mostly good' }, draft);
  const bad = await makeSession(strapi, { title: 'Backwards', event, startsAt: '2024-05-14T10:00:00.000Z' }, draft);
  await makeSession(strapi, { title: 'Good', event }, draft);
  await strapi.db.query('api::session.session').update({ where: { documentId: bad }, data: { endsAt: '2024-05-14T09:00:00.000Z' } });
  const { published, failed } = await answerOf(event);
  expect(titles(published)).toEqual(['Mostly good', 'Good']);
  expect(failed).toEqual([{ uid: 'api::session.session', documentId: bad, title: 'Backwards', reason: expect.stringContaining('endsAt: The end lies before the start') }]);
});

describe('permissions', () => {
  const action = 'plugin::content-manager.explorer.publish';
  it('who may not publish sessions publishes the event alone, and reads why', async () => {
    const { strapi } = booted;
    const event = await makeEvent(strapi, { name: 'By an event editor' }, draft);
    const session = await makeSession(strapi, { title: 'Secret', event }, draft);
    const editor = await adminWith(booted, [
      { action, subject: 'api::event.event', properties: { locales: ['en', 'it'] } },
      { action: 'plugin::content-manager.explorer.read', subject: 'api::event.event', properties: { fields: ['name'], locales: ['en', 'it'] } },
    ]);
    const { body } = await publish(event, editor);
    expect(titles(body.data.published)).toEqual(['By an event editor']);
    expect(body.data.failed).toEqual([{ uid: 'api::session.session', documentId: session, title: session, reason: expect.stringContaining('may not publish sessions') }]);
    expect(await strapi.documents('api::session.session').findOne({ documentId: session, status: 'published' })).toBeNull();
  });

  it('who may publish English only leaves Italian alone', async () => {
    const { strapi } = booted;
    const event = await makeEvent(strapi, { name: 'English only' }, draft);
    await translate(strapi, 'api::event.event', event, 'it', { name: 'Solo inglese' }, draft);
    const editor = await adminWith(booted, [{ action, subject: 'api::event.event', properties: { locales: ['en'] } }]);
    const { body } = await publish(event, editor);
    expect(body.data.failed).toMatchObject([{ documentId: event, reason: expect.stringContaining('it: You may not publish this one') }]);
    expect(await strapi.documents('api::event.event').count({ filters: { documentId: event }, locale: 'it', status: 'published' })).toBe(0);
  });

  it('who may not publish events gets 403, an unknown event 404, nobody 401', async () => {
    const event = await makeEvent(booted.strapi, { name: 'Out of reach' }, draft);
    const reader = await adminWith(booted, [{ action: 'plugin::content-manager.explorer.read', subject: 'api::event.event', properties: { fields: ['name'], locales: ['en'] } }]);
    expect((await publish(event, reader)).status).toBe(403);
    expect((await publish('nowhere')).status).toBe(404);
    expect((await booted.agent.post(`/recap/events/${event}/publish`)).status).toBe(401);
  });
});
