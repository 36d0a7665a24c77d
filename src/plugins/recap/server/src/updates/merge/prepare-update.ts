import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { FactChange, MergeItem } from '../../../../shared/contracts/updates';
import { pluginConfig } from '../../config/plugin-config';
import { prepare, type Prepared } from '../../drafts/prepare';
import type { Generation } from '../../drafts/revision';
import { baselineOf, fingerprintOf, generationsOf } from '../../drafts/revisions';
import type { SavedRecap } from '../../drafts/saved-recap';
import { textVersion } from '../../drafts/text-version';
import { mergeArticles } from '../../engine/merge/merge-articles';
import { UnprocessableError } from '../../unprocessable-error';
import { requireRecap } from '../rewrite-recap';
import { changesSince, namesOf } from '../standing/compare';
import { missingBaseline } from '../standing/restand';
import { fieldUpdates, type FieldUpdates } from './field-updates';
import { subjectOfRecap } from './subject-of-recap';

export interface UpdateRequest {
  documentId: string;
  locale: string;
  /** Takes the present text as a person's, all of it: where the record of what was generated is missing. */
  allByHand: boolean;
  now: Date;
}

/** What an update would do. Written nowhere. */
export interface PreparedUpdate extends FieldUpdates {
  kind: 'prepared';
  saved: SavedRecap;
  baseline: Generation | null;
  prepared: Prepared;
  items: MergeItem[];
  changes: FactChange[];
  /** Of the saved text, a full stop, and of what the entries make of it now. */
  version: string;
}

export type Preparation = PreparedUpdate | { kind: 'no-baseline'; saved: SavedRecap; why: string };

/** The recap as its entries would have it now. @throws UnprocessableError when a source is gone: nothing can be updated then */
async function prepareNext(strapi: Core.Strapi, saved: SavedRecap, baseline: Generation | null, now: Date): Promise<Prepared> {
  const subject = baseline?.sources.subject ?? (await subjectOfRecap(strapi, saved));
  const options = baseline?.options ?? pluginConfig(strapi).defaults;
  try {
    return await prepare(strapi, { subject, locale: saved.locale, options, now });
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) throw error;
    throw new UnprocessableError(`"${saved.text.title}" can't be updated, and stays as it is. ${error.message}`, error.details);
  }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);

/**
 * Merges what stands in a recap's draft with what its entries say now. Writes nothing.
 * @throws NotFoundError; UnprocessableError for a recap that nobody generated, and when a source is gone
 */
export async function prepareUpdate(strapi: Core.Strapi, { documentId, locale, allByHand, now }: UpdateRequest): Promise<Preparation> {
  const saved = await requireRecap(strapi, documentId, locale);
  const found = await baselineOf(strapi, documentId, locale);
  if (!found && !allByHand) {
    // A recap that nobody generated is told apart here.
    await subjectOfRecap(strapi, saved);
    return { kind: 'no-baseline', saved, why: missingBaseline };
  }
  const baseline = allByHand ? null : found;
  const prepared = await prepareNext(strapi, saved, found, now);
  const { recap, graph, options } = prepared;
  const earlier = baseline ? (await generationsOf(strapi, documentId, locale)).filter(({ generation }) => generation !== baseline.generation) : [];
  const { title, summary, body } = saved.text;
  const items = mergeArticles({
    baseline,
    earlier,
    mine: { title, summary, body },
    next: { title: recap.title, summary: recap.summary, blocks: recap.body, evidence: recap.evidence },
    names: namesOf(baseline, graph),
  });
  const changes = baseline ? changesSince({ baseline, graph, recap, leaveOutForeign: options.fallback === 'leave-out' }) : [];
  const updates = await fieldUpdates(strapi, { saved, baseline, prepared, items });
  const next = [fingerprintOf(recap.evidence.facts), textVersion({ title: recap.title, summary: recap.summary, body: recap.body }), JSON.stringify(updates), String(allByHand)];
  return { kind: 'prepared', saved, baseline, prepared, items, changes, version: `${saved.version}.${hash(next.join('\n'))}`, ...updates };
}
