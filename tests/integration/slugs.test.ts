import { boot, type Booted } from '../support/boot';

let booted: Booted;
beforeAll(async () => {
  booted = await boot();
  await booted.strapi.plugin('i18n').service('locales').create({ code: 'it', name: 'Italian (it)' });
}, 60_000);
afterAll(() => booted.stop());

const events = () => booted.strapi.documents('api::event.event');
const sessions = () => booted.strapi.documents('api::session.session');
const recaps = () => booted.strapi.documents('api::recap.recap');
const times = { startsAt: '2025-04-30T22:30:00.000Z', endsAt: '2025-05-01T16:00:00.000Z', timezone: 'Europe/Rome' };

it.each([
  ['Straßenfest der Technik', /^strassenfest-der-technik$/],
  ['Ημέρα ελεύθερου λογισμικού', /^[a-z]+(-[a-z]+){2}$/],
  ['开源日', /^meetup-2025-05-01-[a-z0-9]{6}$/],
  ['🎉🎉🎉', /^meetup-2025-05-01-[a-z0-9]{6}$/],
])('%s gets a slug', async (name, slug) => {
  const event = await events().create({ data: { name, kind: 'meetup', ...times } });
  expect(event.slug).toMatch(slug);
  if (event.slug?.startsWith('meetup')) expect(event.slug.slice(-6)).toBe(event.documentId.slice(0, 6));
});

it('a session without Latin letters says the day of its event\'s time zone', async () => {
  const event = await events().create({ data: { name: 'With a zone', ...times } });
  const session = await sessions().create({ data: { title: '开幕', startsAt: times.startsAt, event: event.documentId } });
  expect(session.slug).toBe(`session-2025-05-01-${session.documentId.slice(0, 6)}`);
});

it('no two documents bear the same, and their published versions don\'t count as others', async () => {
  const first = await sessions().create({ data: { title: 'Opening' }, status: 'published' });
  const second = await sessions().create({ data: { title: 'Opening' }, status: 'published' });
  const third = await sessions().create({ data: { title: 'opening!' } });
  expect([first.slug, second.slug, third.slug]).toEqual(['opening', 'opening-2', 'opening-3']);
});

it('once published it stays when the title changes, and comes back when emptied', async () => {
  const { documentId } = await sessions().create({ data: { title: 'Before' }, status: 'published' });
  expect((await sessions().update({ documentId, data: { title: 'After' } }))?.slug).toBe('before');
  expect((await sessions().update({ documentId, data: { title: 'After', slug: '' } }))?.slug).toBe('before');
  expect((await sessions().update({ documentId, data: { title: 'After', slug: '' }, status: 'published' }))?.slug).toBe('before');
  expect((await sessions().update({ documentId, data: { slug: 'by-hand' } }))?.slug).toBe('by-hand');
});

it('a draft\'s own is made anew when emptied', async () => {
  const { documentId } = await sessions().create({ data: { title: 'First idea' } });
  expect((await sessions().update({ documentId, data: { title: 'Second idea', slug: '' } }))?.slug).toBe('second-idea');
});

it('a translation of an entry bears the entry\'s; that of a recap its own', async () => {
  const event = await events().create({ data: { name: 'Open Day', ...times } });
  expect((await events().update({ documentId: event.documentId, locale: 'it', data: { name: 'Giornata aperta' } }))?.slug).toBe('open-day');
  const recap = await recaps().create({ data: { title: 'What we learnt', slug: '' } });
  expect(recap.slug).toBe('what-we-learnt');
  const translated = await recaps().update({ documentId: recap.documentId, locale: 'it', data: { title: 'Che cosa abbiamo imparato' } });
  expect(translated?.slug).toBe('che-cosa-abbiamo-imparato');
});

it('a copy gets its own, the same in each of its languages', async () => {
  const { documentId } = await events().create({ data: { name: 'Copied', ...times } });
  await events().update({ documentId, locale: 'it', data: { name: 'Copiato' } });
  const copy = await events().clone({ documentId, locale: '*' });
  expect(copy?.entries.map(({ slug }) => slug)).toEqual(['copied-2', 'copied-2']);
  const stored = await events().findMany({ filters: { documentId: copy?.documentId }, locale: '*' });
  expect(stored.map(({ slug }) => slug)).toEqual(['copied-2', 'copied-2']);
});

it('a draft that was made past the Document Service gets one when it is published', async () => {
  const { documentId } = await sessions().create({ data: { title: 'Imported talk' } });
  await booted.strapi.db.query('api::session.session').update({ where: { documentId }, data: { slug: null } });
  const { entries } = await sessions().publish({ documentId });
  expect(entries[0]?.slug).toBe('imported-talk');
});

it('types without drafts have one too', async () => {
  const speaker = await booted.strapi.documents('api::speaker.speaker').create({ data: { name: 'Jan van Eldik' } });
  expect(speaker.slug).toBe('jan-van-eldik');
  const renamed = await booted.strapi.documents('api::speaker.speaker').update({ documentId: speaker.documentId, data: { name: 'Jan' } });
  expect(renamed?.slug).toBe('jan-van-eldik');
});
