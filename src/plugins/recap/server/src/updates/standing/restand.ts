import type { Core } from '@strapi/strapi';
import type { FindingCounts, RecapStanding } from '../../../../shared/contracts/updates';
import { countFindings, dismissalsOf } from '../../checks/dismissals';
import { shownFindings } from '../../checks/shown-findings';
import { whenFree } from '../../database/when-free';
import { baselineOf, newestRevision } from '../../drafts/revisions';
import { recapHasLocale } from '../../drafts/existing-recap';
import type { Prepared } from '../../drafts/prepare';
import { savedRecap } from '../../drafts/saved-recap';
import { footingOfGraph, footingOfSources, storedFooting, storeFooting } from './footing';
import { judge, type Judgement } from './judge';
import { marksOf } from './marks';
import { keyText, type RecapKey } from './recap-key';

const uid = 'plugin::recap.standing';

/** As it is stored, one row for each recap and language that was generated. */
export interface StandingRow extends RecapKey {
  standing: RecapStanding.Response['data']['standing'];
  changes: RecapStanding.Response['data']['changes'];
  reason: string | null;
  findings: FindingCounts | null;
  mark: string;
  checkedAt: string;
}

export const missingBaseline = 'The record of what was generated for this recap is missing, so nobody can tell which words are a person\'s. '
  + 'Review an update and take the present text as written by hand: all of it is kept then, and what is new can be taken in.';

async function forget(strapi: Core.Strapi, recap: RecapKey): Promise<void> {
  await strapi.db.query('plugin::recap.source').deleteMany({ where: { ...recap } });
  await strapi.db.query(uid).deleteMany({ where: { ...recap } });
}

async function store(strapi: Core.Strapi, row: StandingRow): Promise<void> {
  const { recapDocumentId, recapLocale, ...found } = row;
  const where = { recapDocumentId, recapLocale };
  const { count } = await strapi.db.query(uid).updateMany({ where, data: found });
  if (count > 0) return;
  try {
    await strapi.db.query(uid).create({ data: row });
  } catch (error) {
    // Somebody else, another server perhaps, made the row in between.
    if ((await strapi.db.query(uid).count({ where })) === 0) throw error;
    await strapi.db.query(uid).updateMany({ where, data: found });
  }
}

/** What the check finds in the saved draft, by the entries as they were just read. */
async function findingsIn(strapi: Core.Strapi, { recapDocumentId: documentId, recapLocale: locale }: RecapKey, { graph, options }: Prepared): Promise<FindingCounts | null> {
  const saved = await savedRecap(strapi, documentId, locale);
  if (!saved) return null;
  const { title, summary, body } = saved.text;
  const dismissals = await dismissalsOf(strapi, { documentId, locale });
  return countFindings(shownFindings({ title, summary, body }, graph, { english: options.english, dismissals }));
}

/**
 * Finds out whether a recap still says what the entries say, and stores it. What was stored about one that is no longer
 * there goes.
 * @returns null for a recap that isn't there, or that nobody generated: there is nothing to hold it against
 */
export async function restand(strapi: Core.Strapi, recap: RecapKey, now: Date): Promise<(StandingRow & { judgement: Judgement | null }) | null> {
  const { recapDocumentId, recapLocale } = recap;
  const isThere = await recapHasLocale(strapi, recapDocumentId, recapLocale);
  const newest = isThere ? await newestRevision(strapi, recap) : null;
  if (!newest) {
    await whenFree(strapi, () => forget(strapi, recap));
    return null;
  }
  // Taken first: a change while this is under way gives another mark, and the next look sees it.
  const mark = (await marksOf(strapi, [recap])).get(keyText(recap)) ?? '';
  const baseline = await baselineOf(strapi, recapDocumentId, recapLocale);
  const judgement = baseline && (await judge(strapi, baseline, now));
  const known = (await storedFooting(strapi, [recapDocumentId])).filter((entry) => entry.recapLocale === recapLocale);
  const footing = [
    ...(baseline ? footingOfSources(baseline.sources) : []),
    ...(judgement?.prepared ? footingOfGraph(judgement.prepared.graph) : known),
  ];
  const row: StandingRow = {
    ...recap,
    standing: judgement?.standing ?? 'cannot-be-checked',
    changes: judgement?.changes ?? [],
    reason: judgement ? judgement.reason : missingBaseline,
    findings: judgement?.prepared ? await findingsIn(strapi, recap, judgement.prepared) : null,
    mark,
    checkedAt: now.toISOString(),
  };
  await whenFree(strapi, async () => {
    // The mark was taken of other entries then: the next look takes it anew.
    const moved = await storeFooting(strapi, recap, footing);
    await store(strapi, moved ? { ...row, mark: '' } : row);
  });
  return { ...row, judgement };
}
