import type { AfterwardsRow, Ask, SpeakerAnswer } from '../../src/plugins/recap/shared/contracts/afterwards';
import { boot, databases, type Booted } from '../support/boot';
import { change, make, makeEvent, makeSession } from '../support/entries';
import { adminWith, superAdmin, type Permission, type Person } from '../support/people';

const types = ['api::event.event', 'api::session.session', 'api::speaker.speaker'] as const;

describe.each(databases)('deciding on what speakers sent on %s', (database) => {
  let booted: Booted;
  let editor: Person;
  let event: string;
  let ines: string;
  let tom: string;
  let talk: string;

  const strapi = () => booted.strapi;
  const admin = (method: 'get' | 'post', path: string, body: object = {}, person: Person = editor) => {
    const request = booted.agent[method](`/recap/${path}`).set('Authorization', person.authorization);
    return method === 'post' ? request.send(body) : request;
  };
  const row = async (): Promise<AfterwardsRow> => {
    const answer = await admin('get', `afterwards/${event}`);
    const found = answer.body.data.rows.find(({ documentId }: AfterwardsRow) => documentId === talk);
    if (!found) throw new Error(`No row: ${answer.text}`);
    return found;
  };
  /** What a speaker sends by the page, as it then waits in the table. */
  const sends = async (speaker: string, fields: Record<string, string>): Promise<{ answer: SpeakerAnswer; version: string }> => {
    const asked: Ask[] = (await admin('post', 'asks', { event, sessions: [talk], speakers: [speaker] })).body.data;
    const { name, affiliation } = (await strapi().documents('api::speaker.speaker').findOne({ documentId: speaker })) ?? {};
    const sent = await booted.agent.post(new URL(asked[0]?.url ?? '').pathname).type('form').send({ name, affiliation, ...fields });
    if (sent.status !== 303) throw new Error(`Not taken: ${sent.status} ${sent.text}`);
    const { answers, version } = await row();
    const answer = answers.find((one) => one.speaker.documentId === speaker);
    if (!answer) throw new Error('Nothing waits');
    return { answer, version };
  };
  const draft = async () => strapi().documents('api::session.session').findOne({
    documentId: talk, populate: { takeaways: { populate: '*' }, quotes: { populate: '*' }, contributions: { populate: '*' }, materials: true },
  });
  const grant = (action: string, subject: (typeof types)[number]): Permission => {
    const fields: string[] = strapi().service('admin::content-type').getNestedFields(strapi().contentTypes[subject], { components: strapi().components, nestingLevel: 1 });
    return { action: `plugin::content-manager.explorer.${action}`, subject, properties: { fields, ...(subject.includes('speaker') ? {} : { locales: ['en'] }) } };
  };

  beforeAll(async () => {
    booted = await boot({ database });
    editor = await superAdmin(booted, 'Edith Editor');
    event = await makeEvent(strapi());
  }, 120_000);
  beforeEach(async () => {
    ines = await make(strapi(), 'api::speaker.speaker', { name: 'Ines Park', affiliation: 'Port Authority' });
    tom = await make(strapi(), 'api::speaker.speaker', { name: 'Tom Reed', affiliation: 'Dock Nine' });
    talk = await makeSession(strapi(), {
      title: 'Caulk and tar', event,
      contributions: [{ speaker: ines, affiliation: 'Port Authority', jobTitle: 'Pilot' }, { speaker: tom, role: 'moderator' }],
      takeaways: [{ text: 'Both say so.', speakers: [ines, tom] }],
      quotes: [{ text: 'An earlier quote.', speaker: ines, source: 'From the stage' }],
      materials: [{ kind: 'slides', label: 'Slides', url: 'https://example.org/old' }],
    });
  });
  afterAll(() => booted.stop());

  it('writes what was taken into the draft, under the speaker\'s name, and publishes nothing', async () => {
    const { answer, version } = await sends(ines, {
      takeaway: 'Caulk twice.', quote: 'Tar is cheap.', consent: 'yes', recordingUrl: 'https://example.org/film', slidesUrl: 'https://example.org/new',
      name: 'Inés Park', affiliation: 'Harbour Lab',
    });
    expect(answer.items.map(({ item, now }) => [item, now])).toEqual([
      ['takeaway', ''], ['quote', 'An earlier quote.'], ['recordingUrl', ''], ['slidesUrl', 'https://example.org/old'], ['name', 'Ines Park'], ['affiliation', 'Port Authority'],
    ]);
    const decided = await admin('post', `answers/${answer.id}`, { take: answer.items.map(({ item }) => item), version });
    expect({ status: decided.status, message: decided.body.error?.message }).toEqual({ status: 200, message: undefined });
    expect(decided.body.data).toMatchObject({ documentId: talk, state: 'modified', answers: [], asked: { open: 0, answered: 1 }, cells: { recordingUrl: 'https://example.org/film', quoteSource: { said: 'elsewhere' } } });
    expect(decided.body.data.gaps.map(({ code }: { code: string }) => code)).not.toContain('quote-without-source');
    expect(await draft()).toMatchObject({
      takeaways: [
        { text: 'Both say so.', speakers: expect.arrayContaining([expect.objectContaining({ documentId: ines }), expect.objectContaining({ documentId: tom })]) },
        { text: 'Caulk twice.', speakers: [{ documentId: ines }] },
      ],
      quotes: [{ text: 'Tar is cheap.', verbatim: true, speaker: { documentId: ines }, source: expect.stringMatching(/^sent in by the speaker, \d+ \w+ \d{4}$/) }],
      materials: [{ kind: 'slides', label: 'Slides', url: 'https://example.org/new' }, { kind: 'recordings', url: 'https://example.org/film' }],
      contributions: [
        { affiliation: 'Harbour Lab', jobTitle: 'Pilot', speaker: { documentId: ines } }, { role: 'moderator', speaker: { documentId: tom } },
      ],
    });
    expect(await strapi().documents('api::speaker.speaker').findOne({ documentId: ines })).toMatchObject({ name: 'Inés Park', affiliation: 'Harbour Lab' });
    const published = await strapi().documents('api::session.session').findOne({ documentId: talk, status: 'published', populate: ['takeaways'] });
    expect(published?.takeaways).toHaveLength(1);
  });

  it('declines what was not taken, and keeps what was decided', async () => {
    const { answer, version } = await sends(ines, { takeaway: 'Caulk twice.', slidesUrl: 'https://example.org/new' });
    const decided = await admin('post', `answers/${answer.id}`, { take: ['slidesUrl'], version });
    expect(decided.status).toBe(200);
    expect((await draft())?.takeaways).toHaveLength(1);
    const kept = await strapi().db.query('plugin::recap.answer').findOne({ where: { documentId: answer.id } });
    expect(kept).toMatchObject({
      waitingFor: null, decisions: { takeaway: 'declined', slidesUrl: 'taken' }, decidedBy: { name: 'Edith Editor' }, sent: { takeaway: 'Caulk twice.' },
    });
    const again = await admin('post', `answers/${answer.id}`, { take: ['takeaway'], version });
    expect([again.status, again.body.error.message]).toEqual([409, expect.stringMatching(/decided on this already/)]);
    expect((await draft())?.takeaways).toHaveLength(1);
  });

  it('lets the speaker send again after the decision, which waits anew', async () => {
    const first = await sends(tom, { takeaway: 'Tar.' });
    await admin('post', `answers/${first.answer.id}`, { take: [], version: first.version });
    const second = await sends(tom, { takeaway: 'Tar, then.' });
    expect(second.answer.id).not.toBe(first.answer.id);
    expect((await row()).answers).toHaveLength(1);
  });

  it('writes nothing when somebody has changed the row meanwhile, and answers with the row as it is', async () => {
    const { answer, version } = await sends(ines, { takeaway: 'Caulk twice.', name: 'Inés Park' });
    await change(strapi(), 'api::session.session', talk, { outcome: 'cancelled' });
    const refused = await admin('post', `answers/${answer.id}`, { take: ['takeaway', 'name'], version });
    expect([refused.status, refused.body.error.message]).toEqual([409, expect.stringMatching(/changed “Caulk and tar” meanwhile. Nothing was taken/)]);
    const { now } = refused.body.error.details;
    expect(now).toMatchObject({ cells: { outcome: 'cancelled' }, answers: [{ id: answer.id }] });
    expect((await draft())?.takeaways).toHaveLength(1);
    expect((await strapi().documents('api::speaker.speaker').findOne({ documentId: ines }))?.name).toBe('Ines Park');
    expect((await admin('post', `answers/${answer.id}`, { take: ['takeaway'], version: now.version })).status).toBe(200);
  });

  it('writes nothing of what the editor has not seen, when the speaker sent something newer', async () => {
    const { answer, version } = await sends(ines, { takeaway: 'Caulk twice.' });
    await sends(ines, { takeaway: 'Something quite different.' });
    const refused = await admin('post', `answers/${answer.id}`, { take: ['takeaway'], version });
    expect([refused.status, refused.body.error.message]).toEqual([404, expect.stringMatching(/sent something newer/)]);
    expect((await draft())?.takeaways).toHaveLength(1);
    expect((await row()).answers).toMatchObject([{ items: [{ text: 'Something quite different.' }] }]);
  });

  it('lets one of four editors decide', async () => {
    const { answer, version } = await sends(ines, { takeaway: 'Caulk twice.' });
    const decided = await Promise.all([1, 2, 3, 4].map(() => admin('post', `answers/${answer.id}`, { take: ['takeaway'], version })));
    expect(decided.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect((await draft())?.takeaways).toHaveLength(2);
  });

  it('takes no recording that somebody who spoke refused', async () => {
    const { answer } = await sends(ines, { recordingUrl: 'https://example.org/film', takeaway: 'Caulk twice.' });
    await change(strapi(), 'api::session.session', talk, { mayPublishRecording: false });
    const refused = await admin('post', `answers/${answer.id}`, { take: ['recordingUrl', 'takeaway'], version: (await row()).version });
    expect([refused.status, refused.body.error.message]).toEqual([400, expect.stringMatching(/did not agree to a recording/)]);
    expect((await row()).answers).toHaveLength(1);
    expect((await admin('post', `answers/${answer.id}`, { take: ['takeaway'], version: (await row()).version })).status).toBe(200);
  });

  it.each([
    ['what was not sent', { take: ['quote'] }, 400], ['an unknown item', { take: ['bio'] }, 400], ['no version', { take: [], version: undefined }, 400],
    ['another event\'s table', { take: [], event: 'nowhere' }, 404],
  ])('refuses %s, and the answer goes on waiting', async (_what, body, status) => {
    const { answer, version } = await sends(ines, { takeaway: 'Caulk twice.' });
    expect((await admin('post', `answers/${answer.id}`, { version, ...body })).status).toBe(status);
    expect((await row()).answers).toHaveLength(1);
  });

  it('is for those who may fill in, and may change what is taken', async () => {
    const { answer, version } = await sends(ines, { takeaway: 'Caulk twice.', name: 'Inés Park' });
    const reading = types.map((type) => grant('read', type));
    const decide = async (permissions: Permission[], take: string[]) =>
      admin('post', `answers/${answer.id}`, { take, version }, await adminWith(booted, permissions));
    const fill = { action: 'plugin::recap.afterwards' };
    const withoutPage = await decide([...reading, { action: 'plugin::recap.ask' }, grant('update', types[1]), grant('update', types[2])], ['takeaway']);
    expect(withoutPage.status).toBe(403);
    const readOnly = await decide([fill, ...reading], ['takeaway']);
    expect([readOnly.status, readOnly.body.error.message]).toEqual([403, expect.stringMatching(/may not change this session/)]);
    const sessionsOnly = await decide([fill, ...reading, grant('update', types[1])], ['takeaway', 'name']);
    expect([sessionsOnly.status, sessionsOnly.body.error.message]).toEqual([403, expect.stringMatching(/may not change the name of this speaker/)]);
    expect((await draft())?.takeaways).toHaveLength(1);
    expect((await row()).answers).toHaveLength(1);
    expect((await decide([fill, ...reading, grant('update', types[1]), grant('update', types[2])], ['takeaway', 'name'])).status).toBe(200);
    expect((await booted.agent.post(`/recap/answers/${answer.id}`).send({ take: [], version })).status).toBe(401);
  });
});
