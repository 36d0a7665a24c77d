import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { ApplyUpdate, PreviewUpdate } from '../../../shared/contracts/updates';
import type { Reader } from '../access/reader';
import { requireRecapAccess, type RecapAccess } from '../access/recap-access';
import { parse } from '../contracts/parse';
import { applyUpdateSchema, previewUpdateSchema } from '../contracts/updates';
import type { Asker } from '../drafts/asker';
import { applyUpdate } from '../updates/merge/apply-update';
import { previewUpdate } from '../updates/merge/preview-update';
import { askedLocale, requireSources } from './asked-recap';

interface Asking {
  mayRead: Reader;
  mayWith: RecapAccess;
}

async function requireAll(strapi: Core.Strapi, { mayRead, mayWith }: Asking, action: 'read' | 'update', { recap, locale: wanted }: { recap: string; locale?: string }) {
  const asked = { documentId: recap, ...(await askedLocale(strapi, wanted)) };
  await requireRecapAccess(mayWith, 'read', recap, asked.locale);
  if (action === 'update') await requireRecapAccess(mayWith, 'update', recap, asked.locale);
  await requireSources(mayRead, asked);
  return asked;
}

/** What both preview routes of updates do. */
export async function answerPreviewUpdate(strapi: Core.Strapi, ctx: Context, asking: Asking): Promise<PreviewUpdate.Response> {
  const { data } = parse(previewUpdateSchema, ctx.request.body);
  const { documentId, locale } = await requireAll(strapi, asking, 'read', data);
  return { data: await previewUpdate(strapi, { documentId, locale, allByHand: data.baseline === 'all-by-hand', now: new Date() }) };
}

/** What both routes that apply updates do. */
export async function answerApplyUpdate(strapi: Core.Strapi, ctx: Context, { askedBy, ...asking }: Asking & { askedBy: Asker }): Promise<ApplyUpdate.Response> {
  const { data } = parse(applyUpdateSchema, ctx.request.body);
  const { documentId, locale } = await requireAll(strapi, asking, 'update', data);
  const { version, choices, onlySafe = false, baseline } = data;
  return {
    data: await applyUpdate(strapi, { documentId, locale, version, choices, onlySafe, allByHand: baseline === 'all-by-hand', askedBy, now: new Date() }),
  };
}
