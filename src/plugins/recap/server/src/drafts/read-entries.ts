import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { EventGraph, GraphSubject } from '../engine/entries';
import { eventType, sessionType } from '../sources/attributes';
import { readGraph } from '../sources/read-graph';
import { UnprocessableError } from '../unprocessable-error';
import { resolveLocale } from './locales';

interface Reading {
  subject: GraphSubject;
  /** A locale of the site; its default one when left out. */
  locale?: string;
  /** Read drafts and unpublished changes. */
  includeDrafts?: boolean;
}

/** @throws NotFoundError for what isn't there at all, UnprocessableError for what is there in another language only */
async function refuseUnknown(strapi: Core.Strapi, subject: GraphSubject, unknown: string[], defaultLocale: string): Promise<void> {
  if (unknown.length === 0) return;
  const type = subject.kind === 'event' ? eventType : sessionType;
  const elsewhere: { documentId: string }[] = await strapi.db.query(type.uid).findMany({ where: { documentId: { $in: unknown } } });
  const missing = unknown.filter((documentId) => !elsewhere.some((row) => row.documentId === documentId));
  const { one, many } = type.noun;
  if (missing.length > 0) {
    throw new errors.NotFoundError(
      missing.length === 1
        ? `There is no ${one} "${missing[0]}": it may have been deleted. Choose another.`
        : `There are no ${many} "${missing.join('", "')}": they may have been deleted. Leave them out.`,
      { documentIds: missing },
    );
  }
  throw new UnprocessableError(
    `The ${unknown.length === 1 ? one : many} "${unknown.join('", "')}" can't be read in the site's default language (${defaultLocale}), `
      + 'which links are read in: add that version.',
  );
}

/**
 * Reads the entries of a subject, in the language wanted.
 * @throws ValidationError, NotFoundError, UnprocessableError: each names entry and remedy
 */
export async function readEntries(strapi: Core.Strapi, { subject, locale: wanted, includeDrafts = false }: Reading): Promise<{ graph: EventGraph; locale: string }> {
  const { locale, defaultLocale } = await resolveLocale(strapi, wanted);
  const { graph, unknown } = await readGraph(strapi, { subject, includeDrafts, locale, defaultLocale });
  await refuseUnknown(strapi, subject, unknown, defaultLocale);
  return { graph, locale };
}
