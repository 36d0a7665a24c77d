import { applyGuide } from './apply-guide';
import type { ModelConfiguration } from './configuration';
import { isAsStrapiMadeIt } from './is-as-strapi-made-it';
import { field, type Guide } from './types';
import { writtenOf } from './written';

const guide: Guide = {
  uid: 'api::event.event',
  calledBy: 'name',
  hidden: ['recaps'],
  rows: [[field('startsAt', 6, 'Starts', 'When'), field('name', 6, 'Name', 'What')], [field('partOf', 6, 'Part of', 'Tour')], [field('gone', 6, 'Gone', '')]],
  list: { columns: ['name', 'gone'], sortBy: 'startsAt', order: 'DESC' },
};
const attributes = ['startsAt', 'name', 'partOf'];
const fresh: ModelConfiguration = {
  settings: { pageSize: 10, bulkable: true },
  metadatas: Object.fromEntries(['name', 'startsAt', 'partOf', 'recaps', 'ownField'].map((name) => [name, { edit: { label: name, description: '', placeholder: '', visible: true } }])),
  layouts: { edit: [[{ name: 'name', size: 6 }, { name: 'startsAt', size: 6 }], [{ name: 'partOf', size: 6 }, { name: 'recaps', size: 6 }], [{ name: 'ownField', size: 6 }]], list: ['id'] },
};

test('a guide orders the form and leaves what it does not know behind', () => {
  const { layouts, metadatas, settings } = applyGuide(guide, fresh, { partOf: 'name' });
  expect(layouts.edit.map((row) => row.map(({ name }) => name))).toEqual([['startsAt', 'name'], ['partOf'], ['ownField']]);
  expect(layouts.list).toEqual(['name']);
  expect(metadatas.partOf).toEqual({ edit: { label: 'Part of', description: 'Tour', placeholder: '', visible: true, mainField: 'name' }, list: { label: 'Part of' } });
  expect(settings).toMatchObject({ bulkable: true, mainField: 'name', defaultSortBy: 'startsAt' });
});

test('only what Strapi made is taken for untouched', () => {
  expect(isAsStrapiMadeIt(fresh)).toBe(true);
  expect(isAsStrapiMadeIt(applyGuide(guide, fresh, {}))).toBe(false);
  expect(isAsStrapiMadeIt({ ...fresh, layouts: { ...fresh.layouts, edit: [...fresh.layouts.edit].reverse() } })).toBe(false);
  expect(isAsStrapiMadeIt({ ...fresh, metadatas: { ...fresh.metadatas, name: { edit: { label: 'Title' } } } })).toBe(false);
});

describe('what was written is known again', () => {
  const written = applyGuide(guide, fresh, {});
  const { hash } = writtenOf(written, attributes);
  const moved = (edit: ModelConfiguration['layouts']['edit']) => writtenOf({ ...written, layouts: { ...written.layouts, edit } }, attributes).hash;
  const [first = [], second = [], own = []] = written.layouts.edit;

  test('also when Strapi has added attributes behind it', () => expect(moved([first, [...second, { name: 'new', size: 6 }], own])).toBe(hash));
  test('not when somebody changes the order', () => expect(moved([second, first, own])).not.toBe(hash));
  test('not when somebody moves a field of their own between', () => expect(moved([own, first, second])).not.toBe(hash));
  test('not when somebody changes a hint', () => {
    const name = { ...written.metadatas.name, edit: { ...written.metadatas.name?.edit, description: 'Ours' } };
    expect(writtenOf({ ...written, metadatas: { ...written.metadatas, name } }, attributes).hash).not.toBe(hash);
  });
});
