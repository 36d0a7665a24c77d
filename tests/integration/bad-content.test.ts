import { superAdmin } from '../support/people';
import { boot, type Booted } from '../support/boot';

let booted: Booted;
beforeAll(async () => {
  booted = await boot();
}, 60_000);
afterAll(() => booted.stop());

const events = () => booted.strapi.documents('api::event.event');
const times = { startsAt: '2025-05-01T07:00:00.000Z', endsAt: '2025-05-01T16:00:00.000Z', timezone: 'Europe/Rome' };
const event = async (name: string, more: { partOf?: string; previous?: string } = {}) =>
  (await events().create({ data: { name, ...times, ...more } })).documentId;

/** Where the errors of a refused write point to. */
const faultsOf = async (write: Promise<unknown>): Promise<string[]> => {
  const error: unknown = await write.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: 'ValidationError', details: { errors: expect.any(Array) } });
  const { details } = error as { details: { errors: { path: string[] }[] } };
  return details.errors.map(({ path }) => path.join('.'));
};

describe('at save', () => {
  it('an end before the start is refused at the end, also when only one of them is sent', async () => {
    expect(await faultsOf(events().create({ data: { name: 'A', ...times, endsAt: '2025-04-30T07:00:00.000Z' } }))).toEqual(['endsAt']);
    const documentId = await event('B');
    expect(await faultsOf(events().update({ documentId, data: { startsAt: '2025-05-02T07:00:00.000Z' } }))).toEqual(['endsAt']);
  });

  it('every fault is named at its own field', async () => {
    const data = {
      name: 'C', ...times, timezone: 'Europe/Milan',
      figures: [{ kind: 'attended' as const, value: 300, upTo: 200 }, { kind: 'online' as const, value: -1 }],
      metrics: [{ label: 'raised', value: -5 }],
      organisers: [{ name: 'Acme', url: 'acme.example' }],
      materials: [{ url: 'javascript:alert(1)' }],
      nextSteps: [{ kind: 'next-event' as const, label: 'the summit', startsOn: '2025-11-04', endsOn: '2025-11-03', url: 'ftp://example.org' }],
    };
    expect((await faultsOf(events().create({ data }))).sort()).toEqual([
      'figures.0.upTo', 'figures.1.value', 'materials.0.url', 'metrics.0.value', 'nextSteps.0.endsOn', 'nextSteps.0.url', 'organisers.0.url', 'timezone',
    ]);
  });

  it('types without drafts are held to the same rules', async () => {
    expect(await faultsOf(booted.strapi.documents('api::sponsor.sponsor').create({ data: { name: 'S', url: 'www.example.org' } }))).toEqual(['url']);
    expect(await faultsOf(booted.strapi.documents('api::speaker.speaker').create({ data: { name: 'S', links: [{ url: 'mastodon' }] } }))).toEqual(['links.0.url']);
  });

  it('a tour inside itself is refused, from above and from below, and the chain is named', async () => {
    const tour = await event('Tour');
    const country = await event('Italy', { partOf: tour });
    const city = await event('Milan', { partOf: country });
    const write = () => events().update({ documentId: tour, data: { partOf: city } });
    expect(await faultsOf(write())).toEqual(['partOf']);
    await expect(write()).rejects.toThrow('"Tour" is part of "Milan" is part of "Italy" is part of "Tour"');
    expect(await faultsOf(events().update({ documentId: city, data: { parts: { connect: [{ documentId: tour }] } } }))).toEqual(['parts']);
    expect(await faultsOf(events().update({ documentId: tour, data: { partOf: tour } }))).toEqual(['partOf']);
    expect(await events().update({ documentId: city, data: { partOf: tour } })).toBeTruthy();
  });

  it('an edition before itself is refused', async () => {
    const first = await event('2023');
    const second = await event('2024', { previous: first });
    expect(await faultsOf(events().update({ documentId: first, data: { previous: second } }))).toEqual(['previous']);
  });

  it('two events may change places in a tour at once', async () => {
    const above = await event('Above');
    const below = await event('Below', { partOf: above });
    await events().update({ documentId: above, data: { partOf: { documentId: below }, parts: { disconnect: [below] } } });
    const [stored] = await events().findMany({ filters: { documentId: above }, populate: ['partOf', 'parts'] });
    expect(stored).toMatchObject({ partOf: { documentId: below }, parts: [] });
  });
});

it('at publish the stored draft is read again', async () => {
  const documentId = await event('Made past the Document Service');
  await booted.strapi.db.query('api::event.event').update({ where: { documentId }, data: { timezone: 'Nowhere' } });
  expect(await faultsOf(events().publish({ documentId }))).toEqual(['timezone']);
  expect(await events().findOne({ documentId, status: 'published' })).toBeNull();
});

it('a copy is judged with what is written over it', async () => {
  const documentId = await event('Original');
  expect(await faultsOf(events().clone({ documentId, data: { name: 'Copy', ...times, endsAt: '2025-04-01T07:00:00.000Z' } }))).toEqual(['endsAt']);
});

it('a translation is held to the dates of its document', async () => {
  await booted.strapi.plugin('i18n').service('locales').create({ code: 'it', name: 'Italian (it)' });
  const documentId = await event('Giornata');
  const write = events().update({ documentId, locale: 'it', data: { name: 'Giornata', endsAt: '2025-04-01T07:00:00.000Z' } });
  expect(await faultsOf(write)).toEqual(['endsAt']);
});

it('the admin gets the path and the remedy', async () => {
  const person = await superAdmin(booted);
  const answer = await booted.agent
    .post('/content-manager/collection-types/api::event.event')
    .set('Authorization', person.authorization)
    .send({ name: 'D', ...times, timezone: 'Rome' });
  expect(answer.status).toBe(400);
  expect(answer.body.error.details.errors).toEqual([
    { path: ['timezone'], name: 'ValidationError', message: '"Rome" is not a time zone. Write an IANA name such as Europe/Rome.' },
  ]);
});
