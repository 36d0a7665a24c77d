/**
 * docs/drafts holds what the engine makes of the shipped bundles, so that a change of wording is read before it lands.
 * UPDATE_DRAFTS=1 writes them anew. RECAP_BUNDLES=<folder of bundles> with RECAP_DRAFTS=<folder> prints drafts of others.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { bundleGraph, readBundle } from '../../../../../../../tests/support/bundle-graph';
import { compose, supportedLanguages } from '../compose';

const root = path.resolve(__dirname, '../../../../../../..');
const seeds = path.join(root, 'database/seeds');
const folders = (directory: string) => readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

/** Languages that a bundle's texts stand in. */
const localesOf = (directory: string): string[] => {
  const bundle = readBundle(directory);
  const has = (locale: string) => locale === 'en' || bundle.events.some(({ locales }) => locales && locale in locales);
  return supportedLanguages().filter(has);
};

function draft(directory: string, locale: string): string {
  const recap = compose({ graph: bundleGraph(readBundle(directory), { locale }), today: '2026-01-01' });
  return recap.markdown;
}

const each = (directory: string) => folders(directory).flatMap((bundle) => localesOf(path.join(directory, bundle)).map((locale) => [bundle, locale] as const));

describe.each(each(seeds))('the draft of %s in %s', (bundle, locale) => {
  it('is the one in docs/drafts', () => {
    const file = path.join(root, 'docs/drafts', `${bundle}.${locale}.md`);
    const text = draft(path.join(seeds, bundle), locale);
    if (process.env.UPDATE_DRAFTS === '1') writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});

const others = process.env.RECAP_BUNDLES;
const into = process.env.RECAP_DRAFTS;
if (others && into) {
  it.each(each(others))('prints the draft of %s in %s', (bundle, locale) => {
    mkdirSync(into, { recursive: true });
    const text = draft(path.join(others, bundle), locale);
    writeFileSync(path.join(into, `${bundle}.${locale}.md`), text);
    expect(text).not.toBe('');
  });
}
