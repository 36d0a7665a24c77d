import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Article, SavedBlock } from '../../../shared/article';
import type { ShownFinding } from '../../../shared/contracts/checks';
import { pluginConfig } from '../config/plugin-config';
import { storedDrafts } from '../documents/stored-drafts';
import type { Attributes } from '../documents/rules/fault';
import { checkTextOf } from './check-recap';

type Context = Parameters<Modules.Documents.Middleware.Middleware>[0];

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

// What is stored was held to the shape of Blocks by Strapi; what comes in is, before it is stored.
const isBody = (value: unknown): value is SavedBlock[] => Array.isArray(value);

const articleIn = ({ title, summary, body }: Attributes): Article => ({ title: textIn(title), summary: textIn(summary), body: isBody(body) ? body : [] });

interface GoingOut {
  documentId: string;
  locale: string;
  article: Article;
}

/** The texts that a request would publish. */
async function goingOut(strapi: Core.Strapi, { action, params }: Context): Promise<GoingOut[]> {
  const publishes = action === 'publish' || (action === 'update' && 'status' in params && params.status === 'published');
  if (!publishes || !('documentId' in params) || typeof params.documentId !== 'string') return [];
  const { documentId } = params;
  const input: Attributes = 'data' in params && action === 'update' ? { ...params.data } : {};
  const drafts = await storedDrafts(strapi, 'api::recap.recap', documentId, params.locale);
  return drafts.map((stored) => ({ documentId, locale: String(stored.locale), article: articleIn({ ...stored, ...input }) }));
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

/**
 * A recap that contradicts an entry isn't published, where the settings say so, until it is corrected or a person let
 * it stand. @throws ValidationError naming each contradiction at its field
 */
export const refuseContradictions =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    if (context.uid !== 'api::recap.recap' || pluginConfig(strapi).checks.onPublish !== 'block') return next();
    for (const version of await goingOut(strapi, context)) {
      const found = await contradictionsIn(strapi, version);
      if (found.length === 0) continue;
      const faults = found.map(({ field, text, message, expected }) => ({
        path: [field], message: `"${text}": ${message}${expected && !message.includes(expected) ? ` (${expected})` : ''}`, name: 'ValidationError',
      }));
      throw new errors.ValidationError(
        `"${version.article.title}" (${version.locale}) contradicts its entries and is not published: ${faults.map(({ message }) => message).join('; ')}. Correct the text or the entry, or dismiss the finding with a reason under Sources.`,
        { errors: faults },
      );
    }
    return next();
  };
