import type { Core } from '@strapi/strapi';
import type { MergeItem, MergeState, PreviewUpdate } from '../../../../shared/contracts/updates';
import { prepareUpdate, type UpdateRequest } from './prepare-update';

const countsOf = (items: MergeItem[]): Record<MergeState, number> => {
  const counts: Record<MergeState, number> = {
    unchanged: 0, updates: 0, kept: 0, 'needs-you': 0, new: 0, removed: 0, 'deleted-by-hand': 0,
  };
  for (const { state } of items) counts[state] += 1;
  return counts;
};

/** What an update would do, part by part. Writes nothing. @throws as `prepareUpdate` */
export async function previewUpdate(strapi: Core.Strapi, request: UpdateRequest): Promise<PreviewUpdate.Response['data']> {
  const preparation = await prepareUpdate(strapi, request);
  const { saved } = preparation;
  const recap = { uid: 'api::recap.recap', documentId: saved.documentId, title: saved.text.title, locale: saved.locale };
  if (preparation.kind === 'no-baseline') {
    return {
      recap, version: saved.version, standing: 'cannot-be-checked', items: [], fields: [], counts: countsOf([]), changes: [], missingBaseline: preparation.why,
    };
  }
  const { items, fields, changes, version, baseline } = preparation;
  return {
    recap,
    version,
    standing: baseline ? (changes.length > 0 ? 'out-of-date' : 'current') : 'cannot-be-checked',
    items,
    fields,
    counts: countsOf(items),
    changes,
    missingBaseline: null,
  };
}
