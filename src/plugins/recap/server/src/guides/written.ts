import { createHash } from 'node:crypto';
import type { ModelConfiguration } from './configuration';

/** What was last written of one model, kept to tell an owner's change from our own. */
export interface Written {
  attributes: string[];
  hash: string;
}

/**
 * A hash of all that a guide wrote. Strapi itself adds new attributes of a type behind the others: those are no
 * change. One that somebody has moved between the others is.
 * @param attributes the attributes the guide spoke of
 */
export function writtenOf({ settings, metadatas, layouts }: ModelConfiguration, attributes: string[]): Written {
  const ours = new Set(attributes);
  const edit = layouts.edit.map((row) => row.filter(({ name }) => ours.has(name)).map(({ name, size }) => [name, size]));
  const order = layouts.edit.flat().map(({ name }) => ours.has(name));
  const part = {
    settings: [settings.mainField, settings.defaultSortBy, settings.defaultSortOrder, settings.pageSize],
    list: layouts.list,
    edit: edit.filter((row) => row.length > 0),
    othersBetween: order.indexOf(false) >= 0 && order.indexOf(false) < order.lastIndexOf(true),
    fields: attributes.map((name) => {
      const { edit: form = {}, list = {} } = metadatas[name] ?? {};
      return [name, form.label, form.description, form.placeholder, form.visible, form.editable, form.mainField, list.label, list.searchable, list.sortable];
    }),
  };
  return { attributes, hash: createHash('sha256').update(JSON.stringify(part)).digest('hex') };
}
