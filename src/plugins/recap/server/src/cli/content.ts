import path from 'node:path';
import { checkFolder } from '../bundles/load/check-folder';
import { loadBundle, type LoadOutcome } from '../bundles/load/load-bundle';
import { readFolder, type BundleFolder } from '../bundles/load/read-folder';
import { makeSchema } from '../bundles/schema/make-schema';
import { modelsOf } from '../bundles/schema/models';
import { faultLine, type BundleFault } from '../bundles/types';
import { importMain, importUsage } from './import';
import type { Main, Terminal } from './terminal';
import { typedPath } from './typed-path';
import { withStrapi } from './with-strapi';

const usage = `Usage:
  npm run -s content -- load [--add-locales] <folder> ...
                                             load content bundles: makes and changes entries, by slug;
                                             --add-locales: with languages that the site lacks
  npm run -s content -- check <folder> ...   say what is wrong with content bundles; writes nothing
  npm run -s content -- schema               print the JSON Schema of content bundles
${importUsage}`;

function tellFaults(terminal: Terminal, name: string, faults: BundleFault[], outcome: string): void {
  const told = new Map<string, number>();
  for (const fault of faults) {
    const kind = `${fault.field} ${fault.message}`;
    const times = (told.get(kind) ?? 0) + 1;
    told.set(kind, times);
    if (times <= 3) terminal.note(faultLine(fault));
  }
  for (const [kind, times] of told) if (times > 3) terminal.note(`... and ${times - 3} more entries: ${kind}`);
  terminal.note(`${name}: ${faults.length === 1 ? '1 fault' : `${faults.length} faults`}. ${outcome}`);
}

const countsLine = (outcome: Exclude<LoadOutcome, { kind: 'refused' }>): string => {
  const { made, changed, published, unchanged } = outcome.counts;
  return `${made} made, ${changed} changed, ${published} published, ${unchanged} unchanged`;
};

/** Tells at most once a second, and at the end. */
function progressOn(terminal: Terminal): (done: number, total: number) => void {
  let told = Date.now();
  return (done, total) => {
    if (Date.now() - told < 1000 && done < total) return;
    told = Date.now();
    terminal.note(`  ${done} of ${total}`);
  };
}

/** Loads, checks or describes content bundles. An entry with a translation counts once for each language. */
export const main: Main = async ([verb, ...words], terminal) => {
  if (verb === 'import') return importMain(words, terminal);
  const addLocales = words.includes('--add-locales');
  const typed = words.filter((word) => word !== '--add-locales');
  if (verb === 'schema' && typed.length === 0) {
    terminal.result(await withStrapi(async (strapi) => `${JSON.stringify(makeSchema(modelsOf(strapi)), null, 2)}\n`));
    return 0;
  }
  if ((verb !== 'load' && verb !== 'check') || typed.length === 0 || typed.some((word) => word.startsWith('-'))) {
    terminal.note(usage);
    return 2;
  }
  const folders: BundleFolder[] = [];
  for (const one of typed) folders.push(await readFolder(typedPath(one)));
  return withStrapi(async (strapi) => {
    let code = 0;
    for (const folder of folders) {
      const name = path.basename(folder.directory);
      if (verb === 'check') {
        const { entries, faults } = await checkFolder(strapi, folder, addLocales);
        if (faults.length === 0) terminal.result(`${name}: in order, ${entries.length} entries`);
        else tellFaults(terminal, name, faults, 'Nothing was written.');
        code ||= faults.length > 0 ? 1 : 0;
        continue;
      }
      terminal.note(`Loading ${name} ...`);
      const outcome = await loadBundle(strapi, folder, { progress: progressOn(terminal), addLocales });
      if (outcome.kind === 'loaded') terminal.result(`${name}: ${countsLine(outcome)}`);
      else if (outcome.kind === 'incomplete') tellFaults(terminal, name, outcome.faults, `These were not written; the rest was (${countsLine(outcome)}). Mend them and load again.`);
      else tellFaults(terminal, name, outcome.faults, 'Nothing was written.');
      code ||= outcome.kind === 'loaded' ? 0 : 1;
    }
    return code;
  });
};
