import type { CheckText, ShownFinding } from '../../src/plugins/recap/shared/contracts/checks';
import { boot, databases, type Booted } from '../support/boot';
import { change, make, makeEvent, makeRichEvent } from '../support/entries';
import { adminWith, apiToken, superAdmin, type Permission, type Person } from '../support/people';

const finds = ['event', 'session', 'case-study', 'speaker', 'sponsor', 'recap'].map((type) => `api::${type}.${type}.find`);
type Checked = CheckText.Response['data'];

describe.each(databases)('a text held against the entries on %s', (database) => {
  let booted: Booted;
  let sue: Person;
  let token: string;
  const strapi = () => booted.strapi;
  const post = (path: string, body: object, authorization: string | null = sue.authorization) => {
    const request = booted.agent.post(path);
    return (authorization ? request.set('Authorization', authorization) : request).send(body);
  };
  const check = async (data: object): Promise<Checked> => {
    const answer = await post('/recap/checks', { data });
    expect({ status: answer.status, message: answer.body.error?.message }).toEqual({ status: 200, message: undefined });
    return answer.body.data;
  };
  const contradictions = async (recap: string): Promise<ShownFinding[]> => (await check({ recap })).findings.filter(({ severity }) => severity === 'contradicts');
  const draft = (documentId: string) => strapi().db.query('api::recap.recap').findOne({ where: { documentId, publishedAt: null } });
  const edit = async (recap: string, from: string | RegExp, to: string) => {
    const { body } = await draft(recap);
    const changed = JSON.parse(JSON.stringify(body).replace(from, to));
    expect(changed).not.toEqual(body);
    await change(strapi(), 'api::recap.recap', recap, { body: changed });
  };
  const settled = () => strapi().plugin('recap').service<{ settled(): Promise<void> }>('standings').settled();
  const stored = async (recap: string) => {
    await settled();
    return (await strapi().db.query('plugin::recap.standing').findOne({ where: { recapDocumentId: recap } })).findings;
  };
  /** A draft in which somebody wrote 15 where the entry says 12. */
  const wrong = async () => {
    const { event } = await makeRichEvent(strapi());
    const answer = await booted.agent.post('/api/recap/drafts').set('Authorization', token).send({ data: { event } });
    const recap = String(answer.body.data.documentId);
    await edit(recap, /\b12 boats\b/, '15 boats');
    const [finding] = (await contradictions(recap)).filter(({ text }) => text.includes('15'));
    expect(finding).toMatchObject({ code: 'number', field: 'body', expected: expect.stringContaining('12'), dismissed: null, fact: { source: { documentId: event } } });
    return { recap, event, finding };
  };
  const dismissal = (recap: string, finding: string, reason = 'Counted again on the day.') => ({ recap, locale: 'en', finding, reason });
  const publish = (recap: string) =>
    post(`/content-manager/collection-types/api::recap.recap/${recap}/actions/publish`, {});
  const blocking = async (work: () => Promise<void>) => {
    strapi().config.set('plugin::recap.checks', { onPublish: 'block' });
    try {
      await work();
    } finally {
      strapi().config.set('plugin::recap.checks', { onPublish: 'warn' });
    }
  };

  beforeAll(async () => {
    booted = await boot({ database });
    sue = await superAdmin(booted);
    token = await apiToken(booted, 'full-access');
  }, 60_000);
  afterAll(() => booted.stop());

  it('finds what a draft says otherwise, and keeps the count when it is saved', async () => {
    const { recap, finding } = await wrong();
    const { counts, version, onPublish } = await check({ recap });
    expect({ contradicts: counts.contradicts, onPublish }).toEqual({ contradicts: 1, onPublish: 'warn' });
    expect(version).toMatch(/^\w+$/);
    expect(await stored(recap)).toMatchObject({ contradicts: 1, dismissed: 0 });
    const [labels] = (await booted.agent.get(`/recap/standings?documentIds=${recap}`).set('Authorization', sue.authorization)).body.data;
    expect(labels).toMatchObject({ findings: { contradicts: 1 } });
    const { body } = await draft(recap);
    const text = JSON.stringify(body[finding.block]);
    expect(text).toContain('15 boats');
    await edit(recap, /\b15 boats\b/, '12 boats');
    expect(await stored(recap)).toMatchObject({ contradicts: 0 });
  });

  it('checks any text with its event, Markdown or an article', async () => {
    const { event } = await makeRichEvent(strapi());
    const told = await check({ event, text: '# Harbour Days\n\nWe mended 15 boats, and **Zoltan Quux** was there.' });
    expect(told).toMatchObject({ version: null });
    expect(told.findings).toEqual(expect.arrayContaining([expect.objectContaining({ severity: 'unknown', text: 'Zoltan Quux' })]));
    const article = { title: 'Harbour Days', summary: '', body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Zoltan Quux was there.' }] }] };
    expect((await check({ event, text: article })).findings).toEqual([expect.objectContaining({ text: 'Zoltan Quux', field: 'body', block: 0 })]);
  });

  it('checks a recap written by hand against the event it is linked to', async () => {
    const { event } = await makeRichEvent(strapi());
    const linked = await make(strapi(), 'api::recap.recap', { title: 'Harbour Days', summary: 'Zoltan Quux was there.', events: [event] }, { publish: false });
    expect((await check({ recap: linked })).findings).toEqual([expect.objectContaining({ text: 'Zoltan Quux', field: 'summary' })]);
    const alone = await make(strapi(), 'api::recap.recap', { title: 'Alone' }, { publish: false });
    const refused = await post('/recap/checks', { data: { recap: alone } });
    expect({ status: refused.status, message: refused.body.error.message }).toEqual({ status: 422, message: expect.stringMatching(/"Alone" is linked to no event.*link it/) });
  });

  describe('lets a finding stand', () => {
    it('with a reason, until its text or its fact changes', async () => {
      const { recap, event, finding } = await wrong();
      expect((await post('/recap/checks/dismissals', dismissal(recap, finding.id, ' '))).status).toBe(400);
      const answer = await post('/recap/checks/dismissals', dismissal(recap, finding.id));
      expect(answer.body.data).toEqual({ finding: finding.id, dismissed: { by: 'Sue Admin', at: expect.stringMatching(/Z$/), reason: 'Counted again on the day.' } });
      const after = await check({ recap });
      expect(after.counts).toMatchObject({ contradicts: 0, dismissed: 1 });
      expect(await stored(recap)).toMatchObject({ contradicts: 0, dismissed: 1 });

      // Other words beside it, and moving it elsewhere, are no change of it.
      const { body } = await draft(recap);
      await change(strapi(), 'api::recap.recap', recap, { body: [{ type: 'paragraph', children: [{ type: 'text', text: 'It rained.' }] }, ...body] });
      expect((await check({ recap })).counts).toMatchObject({ contradicts: 0, dismissed: 1 });
      await edit(recap, /\b15 boats\b/, '16 boats');
      expect((await check({ recap })).counts).toMatchObject({ contradicts: 1, dismissed: 0 });
      await edit(recap, /\b16 boats\b/, '15 boats');
      expect((await check({ recap })).counts).toMatchObject({ contradicts: 0, dismissed: 1 });

      await strapi().documents('api::event.event').update({ documentId: event, data: { metrics: [{ label: 'boats mended', value: 14 }] }, status: 'published' });
      expect((await check({ recap })).counts).toMatchObject({ contradicts: 1, dismissed: 0 });
    });

    it('and takes it back', async () => {
      const { recap, finding } = await wrong();
      await post('/recap/checks/dismissals', dismissal(recap, finding.id));
      expect((await post('/recap/checks/dismissals/withdraw', { recap, locale: 'en', finding: finding.id })).body.data).toEqual({ finding: finding.id, dismissed: null });
      expect((await check({ recap })).counts).toMatchObject({ contradicts: 1, dismissed: 0 });
      expect((await post('/recap/checks/dismissals', dismissal(recap, 'nothing'))).status).toBe(404);
    });
  });

  describe('is corrected in the text', () => {
    it('just where it is wrong', async () => {
      const { recap, finding } = await wrong();
      const before = await draft(recap);
      const { version } = await check({ recap });
      const answer = await post('/recap/checks/corrections', { recap, locale: 'en', version, finding: finding.id });
      expect({ status: answer.status, message: answer.body.error?.message }).toEqual({ status: 200, message: undefined });
      const after = await draft(recap);
      expect(JSON.stringify(after.body)).toBe(JSON.stringify(before.body).replace(/\b15 boats\b/, '12 boats'));
      const { counts, version: now } = await check({ recap });
      expect({ contradicts: counts.contradicts, now }).toEqual({ contradicts: 0, now: answer.body.data.version });
    });

    it('but not over what somebody else wrote since', async () => {
      const { recap, finding } = await wrong();
      const { version } = await check({ recap });
      await change(strapi(), 'api::recap.recap', recap, { summary: 'Other words.' });
      const before = await draft(recap);
      expect((await post('/recap/checks/corrections', { recap, locale: 'en', version, finding: finding.id })).status).toBe(409);
      expect(await draft(recap)).toEqual(before);
      const { version: now } = await check({ recap });
      expect((await post('/recap/checks/corrections', { recap, locale: 'en', version: now, finding: 'nothing' })).status).toBe(404);
    });
  });

  describe('when a recap is published', () => {
    it('goes out with a warning unless the settings say otherwise', async () => {
      const { recap } = await wrong();
      expect((await publish(recap)).status).toBe(200);
    });

    it('is refused where they do, each contradiction named, until it is let stand or corrected', async () => {
      const { recap, finding } = await wrong();
      await blocking(async () => {
        expect((await check({ recap })).onPublish).toBe('block');
        const refused = await publish(recap);
        expect({ status: refused.status, error: refused.body.error }).toMatchObject({
          status: 422,
          error: { name: 'ValidationError', message: expect.stringMatching(/contradicts its entries and is not published: "15.*12/), details: { errors: [{ path: ['body'], message: expect.stringContaining('15') }] } },
        });
        const published = () => strapi().db.query('api::recap.recap').count({ where: { documentId: recap, publishedAt: { $notNull: true } } });
        expect(await published()).toBe(0);
        // REST publishes what it writes: the same rule holds.
        const rest = await booted.agent.put(`/api/recaps/${recap}`).set('Authorization', token).send({ data: { summary: 'Out with it.' } });
        expect({ status: rest.status, message: rest.body.error?.message }).toEqual({ status: 422, message: expect.stringMatching(/contradicts its entries/) });
        expect(await published()).toBe(0);

        await post('/recap/checks/dismissals', dismissal(recap, finding.id));
        expect((await publish(recap)).status).toBe(200);
        expect(await published()).toBe(1);
        // What nothing can be held against is not stopped.
        const alone = await make(strapi(), 'api::recap.recap', { title: 'Alone' }, { publish: false });
        expect((await publish(alone)).status).toBe(200);
      });
    });
  });

  it('says what it can\'t check', async () => {
    const event = await makeEvent(strapi(), { name: 'Quiet Days' }, { publish: false });
    const refused = (data: object) => post('/recap/checks', { data });
    expect((await refused({ event, text: 'Hello' })).body.error).toMatchObject({ status: 422, message: expect.stringMatching(/"Quiet Days" is only a draft: publish it/) });
    expect((await refused({ event: 'nowhere', text: 'Hello' })).status).toBe(404);
    expect((await refused({ recap: 'nowhere' })).status).toBe(404);
    expect((await refused({ event })).body.error).toMatchObject({ status: 400, message: expect.stringMatching(/Name a recap, or an event with a text/) });
    expect((await refused({ event, text: 'x'.repeat(200_001) })).status).toBe(400);
    expect((await refused({ event, text: { title: 'x', summary: '', body: [{ type: 'table' }] } })).status).toBe(400);
  });

  it('is for who may read the entries, and its remedies for who may change the recap', async () => {
    const { recap, event, finding } = await wrong();
    const { version } = await check({ recap });
    const requests: [string, object][] = [
      ['/recap/checks', { data: { recap } }],
      ['/recap/checks/dismissals', dismissal(recap, finding.id)],
      ['/recap/checks/dismissals/withdraw', { recap, locale: 'en', finding: finding.id }],
      ['/recap/checks/corrections', { recap, locale: 'en', version, finding: finding.id }],
    ];
    const fields = { fields: ['title', 'summary', 'body'], locales: ['en'] };
    const right = (verb: string): Permission => ({ action: `plugin::content-manager.explorer.${verb}`, subject: 'api::recap.recap', properties: fields });
    const rightless = await adminWith(booted, [right('read'), right('update')]);
    const reader = await adminWith(booted, [{ action: 'plugin::recap.check' }, right('read')]);
    const blind = await adminWith(booted, [{ action: 'plugin::recap.check' }, right('read'), right('update')]);
    for (const [path, body] of requests) {
      expect((await post(path, body, null)).status).toBe(401);
      expect((await post(path, body, rightless.authorization)).status).toBe(403);
      expect((await post(path, body, blind.authorization)).body.error.message).toMatch(/may not read whole: events/);
      if (path !== '/recap/checks') expect((await post(path, body, reader.authorization)).body.error.message).toMatch(/may not change the text/);
    }
    expect(await strapi().db.query('plugin::recap.dismissal').count({ where: { recapDocumentId: recap } })).toBe(0);
    expect((await contradictions(recap)).map(({ id }) => id)).toContain(finding.id);

    const asks = { data: { event, text: 'Zoltan Quux was there.' } };
    expect((await post('/api/recap/check', asks, null)).status).toBe(403);
    expect((await post('/api/recap/check', asks, await apiToken(booted, 'read-only'))).status).toBe(403);
    expect((await post('/api/recap/check', asks, await apiToken(booted, ['plugin::recap.checks.check', ...finds.slice(1)]))).body.error.message).toMatch(/: events\./);
    const allowed = await post('/api/recap/check', asks, await apiToken(booted, ['plugin::recap.checks.check', ...finds]));
    expect(allowed.body.data.counts).toEqual({ contradicts: 0, unknown: 1, note: 0, dismissed: 0 });
  });
});
