import type { AfterwardsCells, AfterwardsEvent, AfterwardsFacts, AfterwardsRow } from '../../src/plugins/recap/shared/contracts/afterwards';
import { readAfterwards } from '../../src/plugins/recap/server/src/afterwards/read-afterwards';
import { drained } from '../../src/plugins/recap/server/src/database/drained';
import { boot, databases, type Booted } from '../support/boot';
import { change, make, makeEvent, makeRichEvent, makeSession, translate } from '../support/entries';
import { adminWith, superAdmin, type Permission, type Person } from '../support/people';
import { statementsOf } from '../support/statements-of';

const read = 'plugin::content-manager.explorer.read';
const update = 'plugin::content-manager.explorer.update';
const session = 'api::session.session';
const event = 'api::event.event';

describe.each(databases)('after the event on %s', (database) => {
  let booted: Booted;
  let grace: Person;
  let tom: Person;
  beforeAll(async () => {
    booted = await boot({ database });
    grace = await superAdmin(booted, 'Grace Harbour');
    tom = await superAdmin(booted, 'Tom Reed');
  }, 60_000);
  afterAll(() => booted.stop());

  const strapi = () => booted.strapi;
  const table = async (of: string, by = grace): Promise<{ event: AfterwardsEvent; rows: AfterwardsRow[] }> => {
    const answer = await booted.agent.get(`/recap/afterwards/${of}`).set('Authorization', by.authorization);
    expect(answer.body.error).toBeUndefined();
    return answer.body.data;
  };
  const saveRow = (of: string, row: string, body: { version: string; cells: Partial<AfterwardsCells> }, by = grace) =>
    booted.agent.put(`/recap/afterwards/${of}/rows/${row}`).set('Authorization', by.authorization).send(body);
  const saveFacts = (of: string, body: { version: string; facts: Partial<AfterwardsFacts> }, by = grace) =>
    booted.agent.put(`/recap/afterwards/${of}`).set('Authorization', by.authorization).send(body);
  const stored = (documentId: string) => strapi().documents(session).findOne({
    documentId, populate: { takeaways: { populate: ['speakers'] }, quotes: { populate: ['speaker'] }, metrics: { populate: ['saidBy'] }, materials: true, caseStudies: true },
  });
  const faults = (body: { error?: { details?: { errors?: { path: string[] }[] } } }) => body.error?.details?.errors?.map(({ path }) => path.at(-1));

  /** A day with two talks, a panel and a lunch, entered out of order. */
  const makeDay = async () => {
    const ines = await make(strapi(), 'api::speaker.speaker', { name: 'Ines Park', affiliation: 'Port Authority' });
    const reed = await make(strapi(), 'api::speaker.speaker', { name: 'Tom Reed' });
    const day = await makeEvent(strapi(), { tookPlaceAsPlanned: false });
    const at = (hour: number) => `2024-05-14T${String(hour).padStart(2, '0')}:00:00.000Z`;
    const panel = await makeSession(strapi(), {
      title: 'Who mends at night', kind: 'panel', event: day, startsAt: at(11), outcome: 'planned',
      contributions: [{ speaker: ines }, { speaker: reed }],
    });
    const talk = await makeSession(strapi(), {
      title: 'Boats that mend themselves', event: day, startsAt: at(9), room: 'Dock 2', outcome: 'planned',
      contributions: [{ speaker: ines, affiliation: 'Harbour Club' }],
    });
    const lunch = await makeSession(strapi(), { title: 'Lunch', kind: 'service', event: day, startsAt: at(12) });
    const early = await makeSession(strapi(), { title: 'Tar', event: day, startsAt: at(9), room: 'Dock 1', contributions: [{ affiliation: 'Dock Nine' }] }, { publish: false });
    return { day, talk, panel, lunch, early, ines, reed };
  };

  describe('the table', () => {
    it('has a row for each session in programme order, with what is there and what is missing', async () => {
      const { day, talk, panel, early, ines } = await makeDay();
      const { event: facts, rows } = await table(day);
      expect(rows.map(({ documentId }) => documentId)).toEqual([early, talk, panel]);
      expect(rows[1]).toMatchObject({
        title: 'Boats that mend themselves', room: 'Dock 2', state: 'published', part: null,
        people: [{ documentId: ines, name: 'Ines Park', affiliation: 'Harbour Club' }],
        cells: { outcome: 'planned', takeaway: '', takeawayBy: [], quote: '', quoteBy: null, quoteSource: null, recordingUrl: '', slidesUrl: '' },
        answers: [], asked: { open: 0, answered: 0 },
      });
      expect(rows[0]).toMatchObject({ state: 'draft', people: [{ documentId: null, name: 'Dock Nine', affiliation: null }] });
      expect(rows[1].gaps.map(({ code }) => code)).toEqual(['takeaways-missing']);
      expect(facts).toMatchObject({ title: 'Harbour Days', state: 'published', parts: [], facts: { attended: { value: null }, highlights: [], nextStep: null } });
      const weights = facts.gaps.map(({ weight }) => weight);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      expect(facts.gaps[0].code).toBe('attendance-missing');
    });

    it('of a tour has the sessions of its parts, and says which', async () => {
      const tour = await makeEvent(strapi(), { name: 'Tour' });
      const milan = await makeEvent(strapi(), { name: 'Milan', partOf: tour });
      const there = await makeSession(strapi(), { title: 'In Milan', event: milan });
      await makeSession(strapi(), { title: 'Everywhere', event: tour });
      const { rows, event: facts } = await table(tour);
      expect(rows.map(({ title, part }) => `${title}: ${part}`).sort()).toEqual(['Everywhere: null', 'In Milan: Milan']);
      expect(facts.parts).toEqual([{ documentId: milan, title: 'Milan', state: 'published' }]);
      const row = (await table(tour)).rows.find(({ documentId }) => documentId === there);
      const saved = await saveRow(tour, there, { version: row?.version ?? '', cells: { outcome: 'cancelled' } });
      expect(saved.body.data).toMatchObject({ part: 'Milan', cells: { outcome: 'cancelled' } });
      // A stop's own table leaves out what belongs to the tour.
      expect((await table(milan)).rows.map(({ title }) => title)).toEqual(['In Milan']);
    });

    it('names all that publishing would publish, and nothing else', async () => {
      const locales = strapi().plugin('i18n').service('locales');
      if (!(await locales.findByCode('it'))) await locales.create({ code: 'it', name: 'Italian (it)' });
      const harbour = await make(strapi(), 'api::case-study.case-study', { organisation: 'Port Authority' }, { publish: false });
      const quay = await make(strapi(), 'api::case-study.case-study', { organisation: 'Old Quay' });
      const { day, talk, panel, lunch, early } = await makeDay();
      const listed = async () => (await table(day)).event.toPublish;
      expect(await listed()).toEqual([early]);
      await change(strapi(), session, lunch, { title: 'Long lunch' });
      await change(strapi(), 'api::case-study.case-study', quay, { events: [day] });
      await change(strapi(), session, talk, { caseStudies: [harbour] });
      await strapi().documents(session).publish({ documentId: talk, locale: 'en' });
      await translate(strapi(), event, day, 'it', { name: 'Giornate del porto' });
      await translate(strapi(), session, panel, 'it', { title: 'Chi ripara di notte', event: { documentId: day, locale: 'it' } }, { publish: false });
      const expected = await listed();
      expect([...expected].sort()).toEqual([early, lunch, harbour, quay, panel].sort());
      const { body } = await booted.agent.post(`/recap/events/${day}/publish`).set('Authorization', grace.authorization);
      expect(body.data.failed).toEqual([]);
      expect(body.data.published.map(({ documentId }: { documentId: string }) => documentId).sort()).toEqual([...expected].sort());
      expect(await listed()).toEqual([]);
    });

    it('takes as many statements for 300 sessions as for 10, and little time', async () => {
      const measure = async (sessions: number) => {
        const rich = await makeEvent(strapi(), { name: `With ${sessions}` });
        const speaker = await make(strapi(), 'api::speaker.speaker', { name: 'Ines Park' });
        for (let index = 0; index < sessions; index += 1) {
          await makeSession(strapi(), {
            title: `Part ${index}`, event: rich, contributions: [{ speaker }], takeaways: [{ text: 'tar is cheap', speakers: [speaker] }],
            materials: [{ kind: 'slides', url: 'https://example.org' }],
          }, { publish: false });
        }
        await drained(strapi());
        const started = performance.now();
        const { result, statements } = await statementsOf(strapi(), () => readAfterwards(strapi(), { event: rich, locale: 'en', now: new Date() }));
        expect(result.rows).toHaveLength(sessions);
        return { statements, milliseconds: performance.now() - started };
      };
      const few = await measure(10);
      const many = await measure(300);
      expect(many.statements).toBe(few.statements);
      expect(many.statements).toBeLessThan(70);
      // Well under a second on an idle machine; tests run beside others.
      expect(many.milliseconds).toBeLessThan(3000);
    });

    it('says of an event that stands only in another language how to come to its table, and lets nothing be written past it', async () => {
      const locales = strapi().plugin('i18n').service('locales');
      if (!(await locales.findByCode('it'))) await locales.create({ code: 'it', name: 'Italian (it)' });
      const only = await make(strapi(), event, { name: 'Giornate del porto', startsAt: '2024-05-14T08:00:00.000Z', endsAt: '2024-05-14T16:00:00.000Z', timezone: 'Europe/Rome' }, { locale: 'it', publish: false });
      const ines = await make(strapi(), 'api::speaker.speaker', { name: 'Ines Park' });
      const talk = await make(strapi(), session, { title: 'Catrame', kind: 'talk', event: { documentId: only, locale: 'it' }, contributions: [{ speaker: ines }] }, { locale: 'it', publish: false });
      const get = (of: string) => booted.agent.get(`/recap/${of}`).set('Authorization', grace.authorization);
      for (const path of [`afterwards/${only}`, `asks?event=${only}`]) {
        const { status, body } = await get(path);
        expect([path, status, body.error.message]).toEqual([path, 404, expect.stringMatching(/“Giornate del porto” stands only in it\. .*default language \(en\)/)]);
      }
      expect((await booted.agent.post('/recap/asks').set('Authorization', grace.authorization).send({ event: only })).status).toBe(404);
      expect((await saveRow(only, talk, { version: 'any', cells: { takeaway: 'il catrame costa poco' } })).status).toBe(404);
      expect((await get('afterwards')).body.data.some(({ documentId }: { documentId: string }) => documentId === only)).toBe(false);

      await locales.setDefaultLocale({ code: 'it' });
      try {
        const { rows } = await table(only);
        expect(rows.map(({ title }) => title)).toEqual(['Catrame']);
        const saved = await saveRow(only, talk, { version: rows[0].version, cells: { quote: 'Costa poco.', quoteSource: { said: 'here' } } });
        expect(saved.body.data.sentences.quote).toBe('Ines Park ha detto: «Costa poco.»');
        const [ask] = (await booted.agent.post('/recap/asks').set('Authorization', grace.authorization).send({ event: only })).body.data;
        await booted.agent.post(new URL(ask.url).pathname).type('form').send({ name: 'Ines Park', takeaway: 'Il catrame costa poco.', quote: 'Costa niente.', consent: 'yes' });
        const [row] = (await table(only)).rows;
        const decided = await booted.agent.post(`/recap/answers/${row.answers[0].id}`).set('Authorization', grace.authorization).send({ take: ['takeaway', 'quote'], version: row.version, event: only });
        expect(decided.body.data.cells).toMatchObject({
          takeaway: 'Il catrame costa poco.', quote: 'Costa niente.', quoteSource: { said: 'elsewhere', where: expect.stringMatching(/^inviato da chi è intervenuto, \d+ \p{L}+ \d{4}$/u) },
        });
        expect(await strapi().documents(session).findOne({ documentId: talk, locale: 'it', populate: ['takeaways'] })).toMatchObject({ takeaways: [{ text: 'Il catrame costa poco.' }] });
      } finally {
        await locales.setDefaultLocale({ code: 'en' });
      }
    });

    it('lists the events that it can be opened for, with the tour they are a stop of', async () => {
      const tour = await makeEvent(strapi(), { name: 'Tour of ports' });
      const stop = await makeEvent(strapi(), { name: 'Trieste', partOf: tour, startsAt: '2024-05-16T08:00:00.000Z', endsAt: '2024-05-16T16:00:00.000Z' });
      const { status, body } = await booted.agent.get('/recap/afterwards').set('Authorization', grace.authorization);
      expect(status).toBe(200);
      expect(body.data[0]).toEqual({
        documentId: stop, title: 'Trieste', startsAt: '2024-05-16T08:00:00.000Z', endsAt: '2024-05-16T16:00:00.000Z', timezone: 'Europe/Rome', partOf: 'Tour of ports',
      });
    });

    it('is not there for an event nobody knows, and says what an unfinished one lacks', async () => {
      const answer = (of: string) => booted.agent.get(`/recap/afterwards/${of}`).set('Authorization', grace.authorization);
      expect((await answer('nowhere')).status).toBe(404);
      const { documentId } = await strapi().documents(event).create({ data: { name: 'No zone', startsAt: '2024-05-14T08:00:00.000Z', endsAt: '2024-05-14T09:00:00.000Z' } as never });
      const refused = await answer(documentId);
      expect(refused.status).toBe(422);
      expect(refused.body.error.message).toContain('"No zone" has no time zone yet');
    });
  });

  describe('saving a row', () => {
    it('writes only the cells that were sent, names the one who spoke, and answers with the sentence it becomes', async () => {
      const { day, talk, ines } = await makeDay();
      const [, before] = (await table(day)).rows;
      const { status, body } = await saveRow(day, talk, {
        version: before.version, cells: { outcome: 'held', takeaway: '  tar is cheap ', quote: 'Tar is all you need.', slidesUrl: 'https://example.org/s' },
      });
      expect(status).toBe(200);
      expect(body.data).toMatchObject({
        state: 'modified',
        cells: { outcome: 'held', takeaway: 'tar is cheap', takeawayBy: [ines], quote: 'Tar is all you need.', quoteBy: ines, slidesUrl: 'https://example.org/s', recordingUrl: '' },
        sentences: { quote: 'Ines Park said: “Tar is all you need.”' },
      });
      expect(body.data.sentences.takeaway).toMatch(/^Ines Park .* tar is cheap\.$/);
      expect(body.data.version).not.toBe(before.version);
      expect((await table(day)).rows[1]).toEqual(body.data);
      const saved = await strapi().db.query(session).findOne({ where: { documentId: talk, publishedAt: { $null: true } }, populate: ['updatedBy'] });
      expect(saved.updatedBy.firstname).toBe('Grace');
      expect(await strapi().documents(session).findOne({ documentId: talk, status: 'published' })).toMatchObject({ outcome: 'planned' });
    });

    it('asks where a quote was said until somebody tells, and knows it by the recording where there is one', async () => {
      const { day, talk } = await makeDay();
      let { version } = (await table(day)).rows[1];
      const save = async (cells: Partial<AfterwardsCells>): Promise<AfterwardsRow> => {
        const { status, body } = await saveRow(day, talk, { version, cells });
        expect({ status, message: body.error?.message }).toEqual({ status: 200, message: undefined });
        version = body.data.version;
        return body.data;
      };
      const asks = ({ gaps }: AfterwardsRow) => gaps.some(({ code }) => code === 'quote-without-source');
      const source = async () => (await stored(talk))?.quotes?.[0]?.source;
      expect(asks(await save({ quote: 'Tar is all you need.' }))).toBe(true);
      const here = await save({ quoteSource: { said: 'here' } });
      expect([asks(here), here.cells.quoteSource, await source()]).toEqual([false, { said: 'here' }, 'said in this session']);
      for (const recordingUrl of ['https://example.org/film', 'https://example.org/film-2']) {
        expect((await save({ recordingUrl })).cells.quoteSource).toEqual({ said: 'here' });
        expect(await source()).toBe(recordingUrl);
      }
      await save({ recordingUrl: '' });
      expect(await source()).toBe('said in this session');
      const elsewhere = { said: 'elsewhere' as const, where: 'interview in the harbour paper' };
      expect((await save({ quoteSource: elsewhere })).cells.quoteSource).toEqual(elsewhere);
      await save({ recordingUrl: 'https://example.org/film' });
      expect(await source()).toBe(elsewhere.where);
      expect(asks(await save({ quoteSource: null }))).toBe(true);
      expect(await source()).toBeNull();
      expect((await save({ quote: '' })).cells).toMatchObject({ quoteBy: null, quoteSource: null });
      const early = await saveRow(day, talk, { version, cells: { quoteSource: { said: 'here' } } });
      expect([early.status, faults(early.body)]).toEqual([400, ['quoteSource']]);
      const long = await saveRow(day, talk, { version, cells: { quote: 'Tar.', quoteSource: { said: 'elsewhere', where: 'x'.repeat(256) } } });
      expect([long.status, long.body.error.details.errors[0].path]).toEqual([400, ['cells', 'quoteSource', 'where']]);
    });

    it('leaves further takeaways, quotes, materials, their people and their ids as they were', async () => {
      const rich = await makeRichEvent(strapi(), { sessions: 1 });
      const [one] = rich.sessions;
      const before = await stored(one);
      const { rows: [row] } = await table(rich.event);
      expect(row.more).toEqual({ takeaways: 1, quotes: 0 });
      const { body } = await saveRow(rich.event, one, {
        version: row.version, cells: { takeaway: 'Caulk once.', quote: 'Caulk.', recordingUrl: 'https://example.org/new', slidesUrl: 'https://example.org/slides' },
      });
      const after = await stored(one);
      expect(body.data.cells).toMatchObject({ takeaway: 'Caulk once.', takeawayBy: row.cells.takeawayBy, quoteBy: rich.other });
      expect(after?.takeaways).toEqual([{ ...before?.takeaways?.[0], text: 'Caulk once.' }, before?.takeaways?.[1]]);
      expect(after?.quotes).toEqual([{ ...before?.quotes?.[0], text: 'Caulk.' }]);
      expect(after?.metrics).toEqual(before?.metrics);
      expect(after?.caseStudies).toEqual(before?.caseStudies);
      expect(after?.materials).toEqual([
        { ...before?.materials?.[0], url: 'https://example.org/new' },
        expect.objectContaining({ kind: 'slides', url: 'https://example.org/slides' }),
      ]);
    });

    it('removes what is emptied, and what stood second comes first', async () => {
      const rich = await makeRichEvent(strapi(), { sessions: 1 });
      const { rows: [row] } = await table(rich.event);
      const { body } = await saveRow(rich.event, row.documentId, { version: row.version, cells: { takeaway: '', quote: '', recordingUrl: '' } });
      expect(body.data).toMatchObject({ cells: { takeaway: 'Tar is cheap.', takeawayBy: [], quote: '', recordingUrl: '' }, more: { takeaways: 0 } });
      expect(await stored(row.documentId)).toMatchObject({ quotes: [], materials: [] });
    });

    it('of two at once saves one, and shows the other what stands there, and by whom', async () => {
      const { day, talk } = await makeDay();
      const { version } = (await table(day)).rows[1];
      for (let round = 0, current = version; round < 3; round += 1) {
        const answers = await Promise.all([
          saveRow(day, talk, { version: current, cells: { takeaway: `grace ${round}` } }, grace),
          saveRow(day, talk, { version: current, cells: { takeaway: `tom ${round}` } }, tom),
        ]);
        const [kept, refused] = [...answers].sort((a, b) => a.status - b.status);
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
        const { details, message } = refused.body.error;
        expect(details.now).toEqual(kept.body.data);
        expect(details.savedBy).toBe(kept.body.data.cells.takeaway.startsWith('grace') ? 'Grace Harbour' : 'Tom Reed');
        expect(Date.now() - Date.parse(details.savedAt)).toBeLessThan(60_000);
        expect(message).toContain('Boats that mend themselves');
        expect((await stored(talk))?.takeaways?.map(({ text }) => text)).toEqual([kept.body.data.cells.takeaway]);
        current = kept.body.data.version;
      }
    });

    it('sees what was saved in the entry\'s own form', async () => {
      const { day, talk } = await makeDay();
      const { version } = (await table(day)).rows[1];
      await change(strapi(), session, talk, { takeaways: [{ text: 'by the form' }] });
      const refused = await saveRow(day, talk, { version, cells: { takeaway: 'by the table' } });
      expect(refused.status).toBe(409);
      expect(refused.body.error.details).toMatchObject({ savedBy: null, now: { cells: { takeaway: 'by the form' } } });
      expect((await stored(talk))?.takeaways).toMatchObject([{ text: 'by the form' }]);
    });

    it('refuses what can\'t be, names the cell, and writes nothing', async () => {
      const { day, talk, ines, reed } = await makeDay();
      const { version } = (await table(day)).rows[1];
      const refused = async (cells: object) => {
        const answer = await saveRow(day, talk, { version, cells });
        expect(answer.status).toBe(400);
        return faults(answer.body);
      };
      expect(await refused({ slidesUrl: 'www.example.org', takeaway: 'not written either' })).toEqual(['slidesUrl']);
      expect(await refused({ recordingUrl: 'javascript:alert(1)' })).toEqual(['recordingUrl']);
      expect(await refused({ takeaway: 'said', takeawayBy: [reed] })).toEqual(['takeawayBy']);
      expect(await refused({ takeawayBy: [ines] })).toEqual(['takeawayBy']);
      expect(await refused({ outcome: 'perhaps' })).toEqual(['outcome']);
      expect(await refused({ title: 'Another' })).toEqual(['cells']);
      await change(strapi(), session, talk, { mayPublishRecording: false });
      expect(await refused({ recordingUrl: 'https://example.org/film' })).toEqual(['recordingUrl']);
      expect((await table(day)).rows[1]).toMatchObject({ version, recordingRefused: true });
    });

    it('changes no session of another event', async () => {
      const { talk } = await makeDay();
      const { day, lunch } = await makeDay();
      expect((await saveRow(day, talk, { version: 'any', cells: { outcome: 'held' } })).status).toBe(404);
      expect((await saveRow(day, 'nowhere', { version: 'any', cells: { outcome: 'held' } })).status).toBe(404);
      expect((await table(day)).rows.some(({ documentId }) => documentId === lunch)).toBe(false);
    });
  });

  describe('saving the event\'s own facts', () => {
    it('keeps other figures, steps and fields', async () => {
      const day = await makeEvent(strapi(), {
        figures: [{ kind: 'registered', value: 200 }, { kind: 'attended', value: 20, scope: 'at the dinner' }],
        highlights: [{ text: 'First' }, { text: 'Second' }],
        nextSteps: [{ kind: 'next-event', label: 'Harbour Days 2025', place: 'Genoa' }, { kind: 'community', label: 'the forum' }],
      });
      const { event: before } = await table(day);
      expect(before.facts).toEqual({
        attended: { value: null, qualifier: 'exactly', method: null }, highlights: ['First', 'Second'], tookPlaceAsPlanned: true,
        nextStep: { kind: 'next-event', label: 'Harbour Days 2025', url: '', startsOn: '' },
      });
      const { status, body } = await saveFacts(day, {
        version: before.version,
        facts: {
          attended: { value: 120, qualifier: 'about', method: 'estimated' }, highlights: ['Zeroth', 'First', 'Second, changed'], tookPlaceAsPlanned: false,
          nextStep: { kind: 'next-event', label: 'Harbour Days 2025', url: 'https://example.org/2025', startsOn: '2025-05-13' },
        },
      });
      expect(status).toBe(200);
      const after = await strapi().documents(event).findOne({ documentId: day, populate: ['figures', 'highlights', 'nextSteps'] });
      expect(after).toMatchObject({
        figures: [{ kind: 'registered', value: 200 }, { kind: 'attended', value: 20, scope: 'at the dinner' }, { kind: 'attended', value: 120, qualifier: 'about', method: 'estimated' }],
        highlights: [{ text: 'Zeroth' }, { text: 'First' }, { text: 'Second, changed' }],
        nextSteps: [{ label: 'Harbour Days 2025', place: 'Genoa', url: 'https://example.org/2025', startsOn: '2025-05-13' }, { label: 'the forum' }],
        tookPlaceAsPlanned: false,
      });
      const emptied = await saveFacts(day, { version: body.data.version, facts: { attended: { value: null, qualifier: 'exactly', method: null }, nextStep: null, highlights: [] } });
      expect(emptied.body.data.facts).toMatchObject({ attended: { value: null }, highlights: [], nextStep: { label: 'the forum' } });
    });

    it('of two at once saves one, and asks no more for what it says', async () => {
      const day = await makeEvent(strapi());
      const { event: { version, gaps } } = await table(day);
      const lacks = 'highlights-missing';
      expect(gaps.map(({ code }) => code)).toContain(lacks);
      const answers = await Promise.all([
        saveFacts(day, { version, facts: { highlights: ['by Grace'] } }, grace), saveFacts(day, { version, facts: { highlights: ['by Tom'] } }, tom),
      ]);
      const [kept, refused] = [...answers].sort((a, b) => a.status - b.status);
      expect([kept.status, refused.status]).toEqual([200, 409]);
      expect(refused.body.error.details.now.facts).toEqual(kept.body.data.facts);
      expect(kept.body.data.gaps.map(({ code }: { code: string }) => code)).not.toContain(lacks);
    });

    it('names the fact that can\'t be', async () => {
      const day = await makeEvent(strapi());
      const { event: { version } } = await table(day);
      const step = { kind: 'next-event' as const, label: 'Next', url: 'example', startsOn: '' };
      const bad = await saveFacts(day, { version, facts: { nextStep: step } });
      expect(bad.status).toBe(400);
      expect(faults(bad.body)).toEqual(['nextStep']);
      expect((await saveFacts(day, { version, facts: { attended: { value: -1, qualifier: 'exactly', method: null } } })).status).toBe(400);
    });
  });

  describe('who may', () => {
    const reading = (subject: string): Permission => ({ action: read, subject, properties: { locales: ['en'] } });
    const all = [event, session, 'api::speaker.speaker'].map(reading);
    const fill: Permission = { action: 'plugin::recap.afterwards' };
    const get = (of: string, by: Person) => booted.agent.get(`/recap/afterwards/${of}`).set('Authorization', by.authorization);

    it('opens the table only with its permission and reading of what is in it', async () => {
      const { day } = await makeDay();
      expect((await booted.agent.get(`/recap/afterwards/${day}`)).status).toBe(401);
      expect((await get(day, await adminWith(booted, all))).status).toBe(403);
      const blind = await get(day, await adminWith(booted, [fill, reading(event), reading('api::speaker.speaker')]));
      expect(blind.status).toBe(403);
      expect(blind.body.error.message).toContain('sessions');
      const reader = await get(day, await adminWith(booted, [fill, ...all]));
      expect([reader.status, reader.body.data.rights]).toEqual([200, { cells: [], facts: [], answers: [] }]);
      expect((await get('', await adminWith(booted, all))).status).toBe(403);
      expect((await get('', await adminWith(booted, [fill, reading(event)]))).status).toBe(403);
    });

    it('changes only what the content manager would let them change', async () => {
      const { day, talk } = await makeDay();
      const { rows, event: facts } = await table(day);
      const save = { version: rows[1].version, cells: { takeaway: 'tar is cheap' } };
      const reader = await adminWith(booted, [fill, ...all]);
      expect((await saveRow(day, talk, save, reader)).status).toBe(403);
      expect((await saveFacts(day, { version: facts.version, facts: { highlights: ['New'] } }, reader)).status).toBe(403);
      const outcomes = await adminWith(booted, [fill, ...all, { action: update, subject: session, properties: { fields: ['outcome'], locales: ['en'] } }]);
      expect((await get(day, outcomes)).body.data.rights).toEqual({ cells: ['outcome'], facts: [], answers: [] });
      const refused = await saveRow(day, talk, save, outcomes);
      expect(refused.status).toBe(403);
      expect(refused.body.error.message).toContain('takeaways.text');
      expect((await saveRow(day, talk, { version: rows[1].version, cells: { outcome: 'held' } }, outcomes)).status).toBe(200);
      const helper = await adminWith(booted, [fill, ...all, { action: update, subject: session, properties: { locales: ['en'] } }]);
      const { rights } = (await get(day, helper)).body.data;
      expect([rights.cells.length, rights.facts, rights.answers]).toEqual([8, [], ['takeaway', 'quote', 'recordingUrl', 'slidesUrl']]);
      const elsewhere = await adminWith(booted, [fill, ...all, { action: update, subject: session, properties: { locales: ['it'] } }]);
      expect((await saveRow(day, talk, { version: (await table(day)).rows[1].version, cells: { outcome: 'planned' } }, elsewhere)).status).toBe(403);
      expect((await stored(talk))?.takeaways).toEqual([]);
    });
  });
});
