import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { guides } from '.';
import en from '../../../admin/src/translations/entries/en.json';
import it from '../../../admin/src/translations/entries/it.json';

interface Schema {
  attributes: Record<string, { type: string; enum?: string[] }>;
}

const source = path.resolve(__dirname, '../../../../..');
const read = (file: string): Schema => JSON.parse(readFileSync(path.join(source, file), 'utf8'));
const schemas = new Map<string, Schema>([
  ...readdirSync(path.join(source, 'api')).map((name): [string, Schema] => [`api::${name}.${name}`, read(`api/${name}/content-types/${name}/schema.json`)]),
  ...readdirSync(path.join(source, 'components')).flatMap((category) =>
    readdirSync(path.join(source, 'components', category)).map((file): [string, Schema] => [
      `${category}.${path.basename(file, '.json')}`,
      read(`components/${category}/${file}`),
    ]),
  ),
]);
const english: Record<string, string> = en;
const italian: Record<string, string> = it;

test('every type and component has a guide', () => {
  expect(guides.map(({ uid }) => uid).sort()).toEqual([...schemas.keys()].sort());
});

test.each(guides.map((guide) => [guide.uid, guide] as const))('%s: every attribute has a label, a hint and an Italian label', (uid, guide) => {
  const attributes = Object.keys(schemas.get(uid)?.attributes ?? {});
  const fields = guide.rows.flat();
  expect([...fields.map(({ attribute }) => attribute), ...(guide.hidden ?? [])].sort()).toEqual(attributes.sort());
  for (const { attribute, label, hint } of fields) {
    expect({ attribute, label: label.length > 0, hint: hint.length > 0 }).toEqual({ attribute, label: true, hint: true });
    const key = `content-manager.${uid.startsWith('api::') ? 'content-types' : 'components'}.${uid}.${attribute}`;
    expect([key, typeof italian[key]]).toEqual([key, 'string']);
  }
  for (const row of guide.rows) expect(row.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(12);
  for (const column of [guide.calledBy, ...(guide.list?.columns ?? [])]) expect(attributes).toContain(column);
});

test('every choice has words in both languages', () => {
  const values = [...schemas.values()].flatMap(({ attributes }) => Object.values(attributes).flatMap((attribute) => attribute.enum ?? []));
  for (const value of values) expect([value, typeof english[`choice.${value}`], typeof italian[`choice.${value}`]]).toEqual([value, 'string', 'string']);
});
