import type { Core } from '@strapi/strapi';
import type { CreateDraft } from '../../../shared/contracts/drafts';
import type { DraftingBody, Preview } from '../../../shared/contracts/previews';
import type { Reader } from '../access/reader';
import { requireReading } from '../access/require-reading';
import type { Asker } from '../drafts/asker';
import { createDraft } from '../drafts/create-draft';
import { graphSubject } from '../drafts/graph-subject';
import { resolveLocale } from '../drafts/locales';
import { preview } from '../drafts/preview';

interface Requested<Body> {
  body: Body;
  mayRead: Reader;
}

const mayReadFor = async (strapi: Core.Strapi, mayRead: Reader, wanted: string | undefined): Promise<void> => {
  const { locale, defaultLocale } = await resolveLocale(strapi, wanted);
  await requireReading(mayRead, [...new Set([defaultLocale, locale])]);
};

/** What both preview routes do, once the body is known to be right. */
export async function answerPreview(strapi: Core.Strapi, { body, mayRead }: Requested<Preview.Request['body']>): Promise<Preview.Response> {
  await mayReadFor(strapi, mayRead, body.locale);
  const { data, locale, options, includeDrafts } = body;
  return { data: await preview(strapi, { subject: graphSubject(data), locale, options, includeDrafts, now: new Date() }) };
}

/** What both draft routes do, once the body is known to be right. */
export async function answerDraft(
  strapi: Core.Strapi, { body, mayRead, askedBy }: Requested<DraftingBody> & { askedBy: Asker },
): Promise<{ status: 200 | 201; answer: CreateDraft.Response }> {
  await mayReadFor(strapi, mayRead, body.locale);
  const { data, locale, options } = body;
  const drafting = await createDraft(strapi, { subject: graphSubject(data), locale, options, askedBy, now: new Date() });
  if (drafting.outcome === 'declined') throw new Error('A request of a person was declined, which only automation is.');
  const created = drafting.outcome === 'created';
  return { status: created ? 201 : 200, answer: { data: { documentId: drafting.documentId, locale: drafting.locale, created } } };
}
