import type { Core } from '@strapi/strapi';
import { marksOf } from './marks';
import { distinctKeys, keyText, type RecapKey } from './recap-key';
import { restand } from './restand';

/** Recaps looked at together: what they stand on is held in memory. */
const atOnce = 100;

/**
 * Looks at the recaps whose entries were changed by a way that tells nobody: an import straight into the database,
 * another server, a command that was cut off. Reads marks only, and texts where they differ.
 * @param goOn asked before each look: false when another server has taken over
 * @returns the recaps that were looked at
 */
export async function scanStandings(strapi: Core.Strapi, now: Date, goOn: () => Promise<boolean> = () => Promise.resolve(true)): Promise<RecapKey[]> {
  const revised: RecapKey[] = await strapi.db.query('plugin::recap.revision').findMany({ select: ['recapDocumentId', 'recapLocale'] });
  const recaps = distinctKeys(revised);
  const stored: (RecapKey & { mark: string })[] = await strapi.db.query('plugin::recap.standing').findMany({ select: ['recapDocumentId', 'recapLocale', 'mark'] });
  const marks = new Map(stored.map((row) => [keyText(row), row.mark]));
  const rows: { documentId: string; locale: string }[] = await strapi.db.query('api::recap.recap').findMany({ select: ['documentId', 'locale'] });
  const there = new Set(rows.map(({ documentId, locale }) => `${documentId} ${locale}`));

  const looked: RecapKey[] = [];
  const look = async (recap: RecapKey): Promise<void> => {
    try {
      await restand(strapi, recap, now);
      looked.push(recap);
    } catch (error) {
      strapi.log.error(`Whether recap ${keyText(recap)} is out of date could not be found out: ${error instanceof Error ? error.stack : String(error)}`);
    }
  };
  // Of a deleted recap its revisions stay, and nothing else.
  for (const recap of distinctKeys(stored).filter((row) => !there.has(keyText(row)))) {
    if (!(await goOn())) return looked;
    await look(recap);
  }
  const living = recaps.filter((recap) => there.has(keyText(recap)));
  for (let from = 0; from < living.length; from += atOnce) {
    const part = living.slice(from, from + atOnce);
    if (!(await goOn())) return looked;
    const present = await marksOf(strapi, part);
    for (const recap of part) {
      if (marks.get(keyText(recap)) === present.get(keyText(recap))) continue;
      if (!(await goOn())) return looked;
      await look(recap);
    }
  }
  return looked;
}
