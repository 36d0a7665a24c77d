import type { ModelConfiguration } from './configuration';

/** Whether nobody has touched a configuration yet: labels are attribute names, no hints, fields in the schema's order. */
export function isAsStrapiMadeIt({ metadatas, layouts }: ModelConfiguration): boolean {
  const untouched = Object.entries(metadatas).every(
    ([name, { edit }]) => (edit?.label === undefined || edit.label === name) && !edit?.description && !edit?.placeholder,
  );
  const shown = layouts.edit.flat().map(({ name }) => name);
  const known = Object.keys(metadatas).filter((name) => shown.includes(name));
  return untouched && shown.every((name, index) => name === known[index]);
}
