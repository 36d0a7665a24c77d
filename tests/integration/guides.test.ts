import { boot, type Booted } from '../support/boot';
import { setUpGuides } from '../../src/plugins/recap/server/src/guides/set-up-guides';
import type { ModelConfiguration } from '../../src/plugins/recap/server/src/guides/configuration';
import { writtenOf, type Written } from '../../src/plugins/recap/server/src/guides/written';
import { superAdmin, type Person } from '../support/people';

interface Metadata {
  edit: object;
  list: { mainField?: unknown };
}

let booted: Booted;
let person: Person;
beforeAll(async () => {
  booted = await boot();
  person = await superAdmin(booted);
}, 60_000);
afterAll(() => booted.stop());

const address = '/content-manager/content-types/api::session.session/configuration';
const configuration = async () => (await booted.agent.get(address).set('Authorization', person.authorization)).body.data;

it('the form of a session begins with its title and says what to write', async () => {
  const { contentType, components } = await configuration();
  expect(contentType.layouts.edit[0]).toEqual([{ name: 'title', size: 8 }, { name: 'kind', size: 4 }]);
  expect(contentType.layouts.edit.at(-1)).toEqual([{ name: 'origin', size: 12 }]);
  expect(contentType.layouts.list).toEqual(['title', 'kind', 'event', 'startsAt', 'outcome']);
  expect(contentType.metadatas.topic.edit).toMatchObject({ label: 'Topic', description: expect.stringContaining('spoke about') });
  expect(contentType.metadatas.event.edit.mainField).toBe('name');
  expect(components['session.takeaway'].metadatas.text.edit.label).toBe('What was said');
});

it('an owner\'s change stays', async () => {
  const { settings, metadatas, layouts } = (await configuration()).contentType;
  const owners = {
    settings,
    metadatas: Object.fromEntries(Object.entries<Metadata>(metadatas).map(([name, { edit, list }]) => [
      name,
      // The answer shows what relations are called by in lists too; the request doesn't take it.
      { edit: name === 'topic' ? { ...edit, label: 'Subject' } : edit, list: { ...list, mainField: undefined } },
    ])),
    layouts: { ...layouts, list: ['title', 'room'] },
  };
  const answer = await booted.agent.put(address).set('Authorization', person.authorization).send(owners);
  expect(answer.body.error).toBeUndefined();
  await setUpGuides(booted.strapi);
  const { contentType } = await configuration();
  expect(contentType.metadatas.topic.edit.label).toBe('Subject');
  expect(contentType.layouts.list).toEqual(['title', 'room']);
});

it('where nobody changed anything, a new version\'s words replace the old ones', async () => {
  const model = { uid: 'api::speaker.speaker' };
  const configurations = booted.strapi.plugin('content-manager').service('content-types');
  const store = booted.strapi.store({ type: 'plugin', name: 'recap', key: 'guides' });
  const now = await configurations.findConfiguration(model);
  const earlier: ModelConfiguration = { ...now, metadatas: { ...now.metadatas, name: { ...now.metadatas.name, edit: { label: 'Old words' } } } };
  await configurations.updateConfiguration(model, earlier);
  const kept = (await store.get({})) as Record<string, Written>;
  const attributes = kept[model.uid]?.attributes ?? [];
  await store.set({ value: { ...kept, [model.uid]: writtenOf(earlier, attributes) } });
  await setUpGuides(booted.strapi);
  expect((await configurations.findConfiguration(model)).metadatas.name.edit.label).toBe('Name');
});

it('a second start writes nothing', async () => {
  const service = booted.strapi.plugin('content-manager').service('content-types');
  const update = jest.spyOn(service, 'updateConfiguration');
  await setUpGuides(booted.strapi);
  expect(update).not.toHaveBeenCalled();
});
