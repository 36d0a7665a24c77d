/** Where contradictions block, nothing that contradicts an entry goes out by writing and publishing it in one call. */
import { boot, databases, type Booted } from '../support/boot';
import { make, makeRichEvent } from '../support/entries';
import { adminWith, apiToken, superAdmin, type Permission, type Person } from '../support/people';

interface Answer {
  status: number;
  message?: string;
}

describe.each(databases)('a recap written and published in one call on %s', (database) => {
  let booted: Booted;
  let sue: Person;
  let token: string;
  const strapi = () => booted.strapi;
  const settled = () => strapi().plugin('recap').service<{ settled(): Promise<void> }>('standings').settled();
  const recaps = 'collection-types/api::recap.recap';
  const told = (boats: number) => ({ title: 'Told by hand', summary: `At Harbour Days, ${boats} boats were mended.` });
  const everything = async () => {
    await settled();
    return Promise.all([
      strapi().db.query('api::recap.recap').findMany({ orderBy: { id: 'asc' }, populate: { events: { select: ['documentId'] } } }),
      strapi().db.query('plugin::recap.standing').findMany({ orderBy: { id: 'asc' } }),
    ]);
  };
  const inManager = (path: string, body: object, authorization = sue.authorization) =>
    booted.agent.post(`/content-manager/${path}`).set('Authorization', authorization).send(body);
  const overRest = (method: 'post' | 'put', path: string, values: object) => booted.agent[method](path).set('Authorization', token).send({ data: values });
  const answerOf = ({ status, body }: { status: number; body: { error?: { message?: string } } }): Answer => ({ status, message: body.error?.message });
  const byService = async (work: () => Promise<unknown>): Promise<Answer> => {
    try {
      await work();
      return { status: 200 };
    } catch (error) {
      return { status: 422, message: error instanceof Error ? error.message : String(error) };
    }
  };
  let before: unknown[] = [];
  const draftOf = (event: string) => make(strapi(), 'api::recap.recap', { title: 'Told by hand', events: [event] }, { publish: false });

  beforeAll(async () => {
    booted = await boot({ database });
    sue = await superAdmin(booted);
    token = await apiToken(booted, 'full-access');
    strapi().config.set('plugin::recap.checks', { onPublish: 'block' });
  }, 60_000);
  afterAll(() => booted.stop());

  it.each<[string, boolean, (of: { event: string; recap: string; boats: number }) => Promise<Answer>]>([
    ['POST /api/recaps', false, async ({ event, boats }) => answerOf(await overRest('post', '/api/recaps?status=published', { ...told(boats), events: [event] }))],
    ['PUT /api/recaps/:documentId', true, async ({ recap, boats }) => answerOf(await overRest('put', `/api/recaps/${recap}?status=published`, told(boats)))],
    ['PUT that links it to its event too', true, async ({ event, recap, boats }) => {
      await strapi().documents('api::recap.recap').update({ documentId: recap, data: { events: [] } });
      before = await everything();
      return answerOf(await overRest('put', `/api/recaps/${recap}?status=published`, { ...told(boats), events: { connect: [event] } }));
    }],
    ['the content manager, new', false, async ({ event, boats }) => {
      const row = await strapi().db.query('api::event.event').findOne({ where: { documentId: event, publishedAt: null } });
      return answerOf(await inManager(`${recaps}/actions/publish`, { ...told(boats), events: { connect: [{ id: row.id, documentId: event }], disconnect: [] } }));
    }],
    ['the content manager, changed', true, async ({ recap, boats }) => answerOf(await inManager(`${recaps}/${recap}/actions/publish`, told(boats)))],
    ['the Document Service, new', false, ({ event, boats }) =>
      byService(() => strapi().documents('api::recap.recap').create({ data: { ...told(boats), slug: '', events: [event] }, status: 'published' }))],
    ['the Document Service, changed', true, ({ recap, boats }) =>
      byService(() => strapi().documents('api::recap.recap').update({ documentId: recap, data: told(boats), status: 'published' }))],
  ])('is refused by %s, and nothing is written', async (_way, changes, write) => {
    const { event } = await makeRichEvent(strapi());
    const recap = changes ? await draftOf(event) : '';
    before = await everything();
    expect(await write({ event, recap, boats: 15 })).toEqual({
      status: 422, message: expect.stringMatching(/"Told by hand" \(en\) contradicts its entries and is not published: "15": The entry says 12 .*Correct the text or the entry/),
    });
    expect(await everything()).toEqual(before);
    expect((await write({ event, recap, boats: 12 })).status).toBeLessThan(300);
    expect(await strapi().db.query('api::recap.recap').count({ where: { publishedAt: { $notNull: true }, events: { documentId: event } } })).toBe(1);
  });

  it('goes out when nothing of it can be held against an entry, and as a draft it is saved', async () => {
    expect((await overRest('post', '/api/recaps?status=published', { title: 'Alone', summary: '15 boats were mended.' })).status).toBe(201);
    const { event } = await makeRichEvent(strapi());
    expect((await overRest('post', '/api/recaps?status=draft', { ...told(15), events: [event] })).status).toBe(201);
  });

  it('names the fault at its field, and in the language of a person of the admin', async () => {
    const { event } = await makeRichEvent(strapi());
    const fields = { fields: ['title', 'summary', 'body', 'events'], locales: ['en'] };
    const rights = ['read', 'update', 'publish'].map((verb): Permission => ({ action: `plugin::content-manager.explorer.${verb}`, subject: 'api::recap.recap', properties: verb === 'publish' ? { locales: ['en'] } : fields }));
    const ada = await adminWith(booted, rights);
    await strapi().db.query('admin::user').update({ where: { id: ada.id }, data: { preferedLanguage: 'it' } });
    const recap = await draftOf(event);
    await strapi().documents('api::recap.recap').update({ documentId: recap, data: told(15) });
    const { status, body } = await inManager(`${recaps}/${recap}/actions/publish`, {}, ada.authorization);
    expect({ status, error: body.error }).toMatchObject({
      status: 422,
      error: {
        status: 422, name: 'ValidationError', message: expect.stringMatching(/^«Told by hand» \(en\) contraddice le sue schede e non viene pubblicato: "15": La scheda dice 12/),
        details: { errors: [{ path: ['summary'], message: expect.stringContaining('La scheda dice 12') }] },
      },
    });
  });
});
