import type { ModelConfiguration } from './configuration';
import type { Guide } from './types';

/**
 * The configuration a guide makes of what is there. What the guide doesn't speak of stays; fields that owners have
 * added to the type follow behind.
 * @param targetsCalledBy for the attributes that are relations: the attribute their targets are called by
 */
export function applyGuide(
  guide: Guide,
  before: ModelConfiguration,
  targetsCalledBy: Readonly<Record<string, string>>,
): ModelConfiguration {
  const metadatas = { ...before.metadatas };
  // An owner may have taken a field out of the type.
  const rows = guide.rows.map((row) => row.filter(({ attribute }) => attribute in before.metadatas)).filter((row) => row.length > 0);
  for (const { attribute, label, hint, placeholder } of rows.flat()) {
    const { edit, list } = before.metadatas[attribute] ?? {};
    const mainField = targetsCalledBy[attribute];
    metadatas[attribute] = {
      edit: { ...edit, label, description: hint, placeholder: placeholder ?? '', ...(mainField ? { mainField } : {}) },
      list: { ...list, label },
    };
  }
  const guided = new Set(rows.flat().map(({ attribute }) => attribute));
  const known = new Set([...guided, ...(guide.hidden ?? [])]);
  const added = before.layouts.edit.map((row) => row.filter(({ name }) => !known.has(name))).filter((row) => row.length > 0);
  return {
    ...before,
    settings: {
      ...before.settings,
      mainField: guide.calledBy,
      ...(guide.list ? { defaultSortBy: guide.list.sortBy, defaultSortOrder: guide.list.order, pageSize: 20 } : {}),
    },
    metadatas,
    layouts: {
      ...before.layouts,
      edit: [...rows.map((row) => row.map(({ attribute, size }) => ({ name: attribute, size }))), ...added],
      list: guide.list ? guide.list.columns.filter((column) => column in before.metadatas) : before.layouts.list,
    },
  };
}
