import Ajv2020 from 'ajv/dist/2020';
import { boot, type Booted } from '../support/boot';
import { change, makeEvent, makeRichEvent } from '../support/entries';
import { apiToken } from '../support/people';

interface Document {
  openapi: string;
  servers: { url: string }[];
  paths: Record<string, Record<string, { summary?: string; requestBody?: { required?: boolean; content: Record<string, { schema: object }> }; responses: Record<string, { description: string; content?: Record<string, { schema: object }> }> }>>;
  components: { schemas: Record<string, object> };
}

describe('/api/openapi.json', () => {
  let booted: Booted;
  let token: string;
  let document: Document;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });

  /** What is wrong with a value by a schema of the document; nothing when it holds. */
  const faults = (schema: object | undefined, value: unknown) => {
    if (!schema) return 'no schema';
    const validate = ajv.compile({ ...schema, $schema: undefined, components: document.components });
    return validate(value) ? [] : validate.errors;
  };
  /** Asks and holds the answer against the document. */
  const hold = async (method: 'get' | 'post', path: string, { status, query = '', body, address = path }: { status: number; query?: string; body?: object; address?: string }, authorization: string | null = token) => {
    const request = booted.agent[method](`/api${address}${query}`);
    if (authorization) request.set('Authorization', authorization);
    const answer = await (method === 'post' ? request.send(body) : request);
    const where = `${method} ${path}${query}`;
    expect({ where, status: answer.status, message: answer.body.error?.message }).toMatchObject({ where, status });
    const described = document.paths[path]?.[method]?.responses[String(status)];
    expect({ where, faults: faults(described?.content?.['application/json']?.schema, answer.body) }).toEqual({ where, faults: [] });
    return answer.body;
  };

  beforeAll(async () => {
    booted = await boot();
    token = await apiToken(booted, 'full-access');
    const answer = await booted.agent.get('/api/openapi.json');
    expect(answer.status).toBe(200);
    document = answer.body;
  }, 60_000);
  afterAll(() => booted.stop());

  it('says where the API is and describes the six types and the plugin', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.servers).toMatchObject([{ url: '/api' }]);
    for (const path of ['/events', '/sessions', '/speakers', '/sponsors', '/case-studies', '/recaps']) {
      expect(Object.keys(document.paths)).toEqual(expect.arrayContaining([path, `${path}/{id}`]));
    }
    for (const path of ['/recap/preview', '/recap/drafts']) {
      const { post } = document.paths[path];
      expect(post.summary).toBeTruthy();
      expect(post.requestBody).toMatchObject({ required: true });
      expect(Object.keys(post.responses)).toEqual(expect.arrayContaining(['200', '400', '401', '403', '404', '422', '500']));
    }
    expect(Object.keys(document.paths['/recap/drafts'].post.responses)).toContain('201');
  });

  it('is the same when asked for again, and may be read from other sites', async () => {
    const again = await booted.agent.get('/api/openapi.json').set('Origin', 'https://docs.example.org');
    expect(again.body).toEqual(document);
    expect(again.headers['access-control-allow-origin']).toBe('https://docs.example.org');
  });

  it('says what errors look like, of every operation', () => {
    for (const [path, operations] of Object.entries(document.paths)) {
      for (const [method, { responses }] of Object.entries(operations)) {
        for (const [status, { content }] of Object.entries(responses)) {
          if (Number(status) >= 400) expect({ path, method, status, content }).toMatchObject({ content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } });
        }
      }
    }
  });

  it('says of the plugin what it answers', async () => {
    const { event, sessions } = await makeRichEvent(booted.strapi);
    const data = { event };
    const empty = await makeEvent(booted.strapi, { name: 'Empty Days' });
    const requestSchema = document.paths['/recap/drafts'].post.requestBody?.content['application/json'].schema;
    for (const body of [{ data }, { data: { sessions }, locale: 'en', options: { length: 'short', without: ['thanks'] } }]) expect(faults(requestSchema, body)).toEqual([]);
    for (const body of [{}, { data: {} }, { data: { event, sessions } }]) expect(faults(requestSchema, body)).not.toEqual([]);

    await hold('post', '/recap/preview', { status: 200, body: { data } });
    await hold('post', '/recap/preview', { status: 200, body: { data: { sessions } } });
    await hold('post', '/recap/drafts', { status: 201, body: { data } });
    await hold('post', '/recap/drafts', { status: 200, body: { data } });
    for (const path of ['/recap/preview', '/recap/drafts']) {
      await hold('post', path, { status: 400, body: {} });
      await hold('post', path, { status: 400, body: { data, locale: 'xx' } });
      await hold('post', path, { status: 401, body: { data } }, 'Bearer nobody');
      await hold('post', path, { status: 403, body: { data } }, null);
      await hold('post', path, { status: 403, body: { data } }, await apiToken(booted, [`plugin::recap.recaps.${path === '/recap/preview' ? 'preview' : 'draft'}`]));
      await hold('post', path, { status: 404, body: { data: { event: 'nowhere' } } });
      await hold('post', path, { status: 422, body: { data: { event: empty } } });
    }
  });

  it('says of imports what they answer', async () => {
    const [first] = Object.keys(document.paths).filter((path) => path.startsWith('/recap/imports/{') && !path.slice(15).includes('/'));
    expect(first).toBe('/recap/imports/{id}');
    const read = await hold('post', '/recap/imports', { status: 201, body: { pasted: 'Title\tSpeakers\tDay\tStart\nKnots for all\tOlive Stern\t2025-05-14\t10:00' } });
    const { id } = read.data;
    await hold('get', '/recap/imports', { status: 200 });
    await hold('get', '/recap/imports/{id}', { status: 200, address: `/recap/imports/${id}` });
    await hold('get', '/recap/imports/{id}', { status: 404, address: '/recap/imports/nowhere' });
    await hold('get', '/recap/imports/{id}/entries', { status: 200, address: `/recap/imports/${id}/entries` });
    await hold('post', '/recap/imports', { status: 400, body: {} });
    await hold('post', '/recap/imports', { status: 403, body: { pasted: 'Title\nKnots' } }, null);
    await hold('post', '/recap/imports/{id}/apply', { status: 422, address: `/recap/imports/${id}/apply`, body: { version: read.data.version } });
    const ready = await booted.agent.patch(`/api/recap/imports/${id}`).set('Authorization', token).send({ event: 'new', eventName: 'Open Days', timezone: 'Europe/Rome' });
    expect(faults(document.paths['/recap/imports/{id}'].patch.responses[200].content?.['application/json'].schema, ready.body)).toEqual([]);
    await hold('post', '/recap/imports/{id}/apply', { status: 409, address: `/recap/imports/${id}/apply`, body: { version: 'old' } });
    await hold('post', '/recap/imports/{id}/apply', { status: 202, address: `/recap/imports/${id}/apply`, body: { version: ready.body.data.version } });
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const { data } = await hold('get', '/recap/imports/{id}', { status: 200, address: `/recap/imports/${id}` });
      if (data.state === 'applied') break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect((await hold('get', '/recap/imports/{id}/entries', { status: 200, address: `/recap/imports/${id}/entries`, query: '?change=new' })).meta.total).toBe(3);
  });

  it.each([
    ['/events', '?populate[sessions][populate]=*&populate[places]=true&populate[figures]=true&populate[sponsorships][populate]=*&populate[partOf]=true'],
    ['/sessions', '?populate=*'],
    ['/speakers', '?populate=*'],
    ['/sponsors', '?populate=*'],
    ['/case-studies', '?populate=*'],
    ['/recaps', '?populate=*'],
  ])('says of %s what it answers', async (path, query) => {
    const recap = await booted.strapi.db.query('api::recap.recap').findOne({});
    const cover = await booted.strapi.db.query('plugin::upload.file').create({
      data: { name: 'boat.png', hash: 'boat', ext: '.png', mime: 'image/png', size: 1, url: '/uploads/boat.png', provider: 'local' },
    });
    await change(booted.strapi, 'api::recap.recap', recap.documentId, { seo: { metaTitle: 'A title' }, cover: cover.id });
    await booted.strapi.documents('api::recap.recap').publish({ documentId: recap.documentId });
    const all = await hold('get', path, { status: 200 });
    expect(all.data.length).toBeGreaterThan(0);
    await hold('get', path, { status: 200, query });
    await hold('get', path, { status: 200, query: '?fields=slug&pagination[pageSize]=1' });
    await hold('get', `${path}/{id}`, { status: 200, address: `${path}/${all.data[0].documentId}`, query: '?populate=*' });
    await hold('get', `${path}/{id}`, { status: 404, address: `${path}/nowhere` });
    await hold('get', path, { status: 403 }, null);
    await hold('get', path, { status: 400, query: '?filters[nonsense]=1' });
  });
});
