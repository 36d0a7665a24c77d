import { boot, databases, type Booted } from '../support/boot';

describe.each(databases)('the plugin\'s own record on %s', (database) => {
  let booted: Booted;
  beforeAll(async () => {
    booted = await boot({ database });
  }, 60_000);
  afterAll(() => booted.stop());

  it.each([
    ['recap_claims', { key: 'event-1 en', state: 'made' }],
    ['recap_subjects', { key: 'event-1' }],
    ['recap_asks', { session_document_id: 'session-1', speaker_document_id: 'speaker-1' }],
    ['recap_answers', { ask_document_id: 'ask-1', waiting_for: 'ask-1' }],
    ['recap_revisions', { recap_document_id: 'recap-1', recap_locale: 'en', generation: 1 }],
  ])('lets one of four insert the same row into %s', async (table, row) => {
    const inserted = await Promise.allSettled([1, 2, 3, 4].map(() => booted.strapi.db.connection(table).insert(row)));
    expect(inserted.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  });

  it('shows none of it in the content manager', () => {
    for (const name of ['subject', 'claim', 'revision', 'ask', 'answer'] as const) {
      expect(booted.strapi.contentType(`plugin::recap.${name}`).pluginOptions).toMatchObject({ 'content-manager': { visible: false } });
    }
  });
});
