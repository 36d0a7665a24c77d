import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { ApplyImport, ImportEntries, ListImports, ReadSource, ReviewImport } from '../../../shared/contracts/imports';
import type { ImportRights } from '../access/import-rights';
import { answerImportSchema, applyImportSchema, importEntriesQuerySchema, readSourceSchema } from '../contracts/imports';
import { pluginConfig } from '../config/plugin-config';
import { parse } from '../contracts/parse';
import type { Asker } from '../drafts/asker';
import { startApply } from '../imports/apply/apply-import';
import { runInBackground } from '../imports/apply/background';
import { fetchSource } from '../imports/fetch-source';
import { answerImport, requireAnswers } from '../imports/review/answer';
import { listEntries } from '../imports/review/list-entries';
import { readSource } from '../imports/review/read-source';
import { listImports, reviewOf } from '../imports/review/review-of';
import { requireSize, uploadedFiles } from './uploaded-files';

/** Who asks for something of imports, and what they may do. Both are known only to the door they came in by. */
export interface Asking {
  rights: ImportRights;
  askedBy: Asker;
}

const lookingOf = ({ rights }: Asking) => ({ now: new Date(), mayPublish: rights.mayPublish });

/** What both doors, the admin's and that of REST, do once they know who asks. */
export const importing = (strapi: Core.Strapi) => ({
  async read(ctx: Context, asking: Asking): Promise<void> {
    const files = await uploadedFiles(ctx);
    const { url, pasted, event, timezone } = parse(readSourceSchema, ctx.request.body ?? {});
    requireSize(pasted);
    if ([files.length > 0, url !== undefined, pasted !== undefined].filter(Boolean).length !== 1) {
      throw new errors.ValidationError('Send one source: files, the address of one ("url"), or cells copied from a spreadsheet ("pasted").');
    }
    await requireAnswers(strapi, { event, timezone });
    const answers = { event: event ?? null, timezone: timezone ?? null };
    const fetched = url === undefined ? null : await fetchSource(url, { allowPrivate: pluginConfig(strapi).imports.allowPrivateAddresses });
    const source = { files: fetched ? [fetched] : files, ...(pasted === undefined ? {} : { pasted }), ...(fetched ? { url: fetched.finalUrl } : {}) };
    const data = await readSource(strapi, { ...source, answers, askedBy: asking.askedBy }, lookingOf(asking));
    ctx.status = 201;
    ctx.body = { data } satisfies ReadSource.Response;
  },

  async find(ctx: Context): Promise<void> {
    ctx.body = { data: await listImports(strapi, new Date()) } satisfies ListImports.Response;
  },

  async findOne(ctx: Context, asking: Asking): Promise<void> {
    ctx.body = { data: await reviewOf(strapi, ctx.params.id, lookingOf(asking)) } satisfies ReviewImport.Response;
  },

  async answer(ctx: Context, asking: Asking): Promise<void> {
    const patch = parse(answerImportSchema, ctx.request.body);
    ctx.body = { data: await answerImport(strapi, ctx.params.id, patch, lookingOf(asking)) } satisfies ReviewImport.Response;
  },

  async entries(ctx: Context, asking: Asking): Promise<void> {
    const { kept, ...filter } = parse(importEntriesQuerySchema, ctx.query);
    ctx.body = (await listEntries(strapi, ctx.params.id, { ...filter, kept: kept === 'true' }, lookingOf(asking))) satisfies ImportEntries.Response;
  },

  async apply(ctx: Context, asking: Asking): Promise<void> {
    const { version } = parse(applyImportSchema, ctx.request.body);
    const { id } = ctx.params;
    const { holder, review } = await startApply(strapi, id, { version, askedBy: asking.askedBy, ...lookingOf(asking) });
    runInBackground(strapi, id, holder);
    ctx.status = 202;
    ctx.body = { data: review } satisfies ApplyImport.Response;
  },
});
