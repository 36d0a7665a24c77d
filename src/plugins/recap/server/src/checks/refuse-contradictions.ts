import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Article, SavedBlock } from '../../../shared/article';
import type { ShownFinding } from '../../../shared/contracts/checks';
import { pluginConfig } from '../config/plugin-config';
import { storedDrafts } from '../documents/stored-drafts';
import type { Attributes } from '../documents/rules/fault';
import { checkTextOf } from './check-recap';
import { refusalOf } from './refusal';

type Context = Parameters<Modules.Documents.Middleware.Middleware>[0];

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

// What is stored was held to the shape of Blocks by Strapi.
const isBody = (value: unknown): value is SavedBlock[] => Array.isArray(value);

const articleIn = ({ title, summary, body }: Attributes): Article => ({ title: textIn(title), summary: textIn(summary), body: isBody(body) ? body : [] });

interface GoingOut {
  documentId: string;
  locale: string;
  article: Article;
}

/** The texts of a recap that are published, or would be. */
async function goingOut(strapi: Core.Strapi, documentId: string, locale: string | string[] | null | undefined): Promise<GoingOut[]> {
  const drafts = await storedDrafts(strapi, 'api::recap.recap', documentId, locale);
  return drafts.map((stored) => ({ documentId, locale: String(stored.locale), article: articleIn(stored) }));
}

/** What contradicts an entry and nobody let stand. Where a text can't be checked, nothing contradicts it. */
async function contradictionsIn(strapi: Core.Strapi, { documentId, locale, article }: GoingOut): Promise<ShownFinding[]> {
  try {
    const findings = await checkTextOf(strapi, { documentId, locale }, article);
    return findings.filter(({ severity, dismissed }) => severity === 'contradicts' && !dismissed);
  } catch (error) {
    if (error instanceof errors.ApplicationError) return [];
    throw error;
  }
}

/** @throws ValidationError, see `refusalOf` */
async function requireTrue(strapi: Core.Strapi, documentId: string, locale: string | string[] | null | undefined): Promise<void> {
  for (const version of await goingOut(strapi, documentId, locale)) {
    const found = await contradictionsIn(strapi, version);
    if (found.length > 0) throw refusalOf(strapi, { title: version.article.title, locale: version.locale }, found);
  }
}

const documentIdOf = (result: unknown): string | undefined =>
  typeof result === 'object' && result !== null && 'documentId' in result && typeof result.documentId === 'string' ? result.documentId : undefined;

const writesAndPublishes = ({ action, params }: Context): boolean =>
  (action === 'create' || action === 'update') && 'status' in params && params.status === 'published';

/**
 * A recap that contradicts an entry isn't published, where the settings say so, until it is corrected or a person let
 * it stand: on its own, or together with what is written in the same call. @throws ValidationError naming each contradiction at its field
 */
export const refuseContradictions =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    if (context.uid !== 'api::recap.recap' || pluginConfig(strapi).checks.onPublish !== 'block') return next();
    if (context.action === 'publish') {
      await requireTrue(strapi, context.params.documentId, context.params.locale);
      return next();
    }
    if (!writesAndPublishes(context)) return next();
    const locale = 'locale' in context.params ? context.params.locale : undefined;
    // What it is linked to is known once it is written: a refusal takes all of that back.
    return strapi.db.transaction(async () => {
      const result = await next();
      const documentId = documentIdOf(result);
      if (documentId !== undefined) await requireTrue(strapi, documentId, locale);
      return result;
    });
  };
