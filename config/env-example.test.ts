import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const example = readFileSync(path.join(__dirname, '../.env.example'), 'utf8');
const listed = [...example.matchAll(/^(?:# )?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name);
const read = readdirSync(__dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(path.join(__dirname, file), 'utf8').matchAll(/env(?:\.\w+)?\('([A-Z0-9_]+)'/g)].map(([, name]) => name));

it('lists every variable that the configuration reads', () => {
  expect(read.length).toBeGreaterThan(15);
  expect(listed).toEqual(expect.arrayContaining(read));
});

it('holds no secret', () => {
  for (const line of example.split('\n').filter((one) => /SECRET|KEY|SALT|PASSWORD/.test(one) && !one.includes(' ') && one.includes('='))) expect(line).toMatch(/=$/);
});
