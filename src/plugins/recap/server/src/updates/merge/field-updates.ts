import type { Core } from '@strapi/strapi';
import type { FieldUpdate, MergeItem } from '../../../../shared/contracts/updates';
import { makeSlug } from '../../documents/slugs/make-slug';
import type { Prepared } from '../../drafts/prepare';
import { coverOf } from '../../drafts/recap-entry';
import type { Generation } from '../../drafts/revision';
import type { RecapText } from '../../drafts/recap-text';
import type { SavedRecap } from '../../drafts/saved-recap';

/** Slug and cover as they would be, and what choosing `new` writes of each. */
export interface FieldUpdates {
  fields: FieldUpdate[];
  written: Record<FieldUpdate['id'], Partial<RecapText>>;
}

interface Merging {
  saved: SavedRecap;
  /** The generation that the saved text was written over, with the slug and cover it got then. */
  baseline: Generation | null;
  prepared: Prepared;
  items: MergeItem[];
}

async function slugUpdate(strapi: Core.Strapi, { saved, baseline, prepared, items }: Merging): Promise<FieldUpdate> {
  const mine = saved.text.slug;
  const stays: FieldUpdate = { id: 'slug', state: 'unchanged', mine, next: mine, choices: ['mine'], proposed: 'mine' };
  if (!baseline || baseline.title === prepared.recap.title) return stays;
  // An address that went out stays, and languages share one.
  const others = await strapi.db.query('api::recap.recap').count({
    where: { documentId: saved.documentId, $or: [{ publishedAt: { $notNull: true } }, { locale: { $ne: saved.locale } }] },
  });
  if (others > 0 || baseline.saved?.slug !== mine) return { ...stays, state: 'kept' };
  const next = await makeSlug(strapi, { uid: 'api::recap.recap', documentId: saved.documentId, attributes: { title: prepared.recap.title } });
  if (next === mine) return stays;
  const titleFollows = items.some(({ field, proposed }) => field === 'title' && proposed === 'new');
  return { id: 'slug', state: titleFollows ? 'updates' : 'kept', mine, next, choices: ['mine', 'new'], proposed: titleFollows ? 'new' : 'mine' };
}

async function coverUpdate(strapi: Core.Strapi, { saved, baseline, prepared }: Merging): Promise<{ field: FieldUpdate; written: Partial<RecapText> }> {
  const { cover: id, coverAlt, coverCredit } = await coverOf(strapi, prepared);
  const next = { cover: id ?? null, coverAlt: coverAlt ?? '', coverCredit: coverCredit ?? '' };
  const file: { url: string } | null = next.cover === null ? null : await strapi.db.query('plugin::upload.file').findOne({ where: { id: next.cover }, select: ['url'] });
  const { text } = saved;
  const field: FieldUpdate = { id: 'cover', state: 'unchanged', mine: saved.coverUrl, next: file?.url ?? null, choices: ['mine'], proposed: 'mine' };
  const differs = (a: Partial<RecapText>, b: Partial<RecapText>) => a.cover !== b.cover || a.coverAlt !== b.coverAlt || a.coverCredit !== b.coverCredit;
  const before = baseline?.saved;
  // Nothing new from the event, or nobody knows what it was: what stands there stays.
  if (!before || !differs(next, before) || !differs(next, text)) return { field: { ...field, next: field.mine }, written: {} };
  const touched = differs(text, before);
  return {
    field: { ...field, state: touched ? 'kept' : 'updates', choices: ['mine', 'new'], proposed: touched ? 'mine' : 'new' },
    written: next,
  };
}

/** Slug and cover go by the rules of the text: what a person chose stays, and a published slug never changes by itself. */
export async function fieldUpdates(strapi: Core.Strapi, merging: Merging): Promise<FieldUpdates> {
  const slug = await slugUpdate(strapi, merging);
  const cover = await coverUpdate(strapi, merging);
  return { fields: [slug, cover.field], written: { slug: { slug: slug.next ?? '' }, cover: cover.written } };
}
