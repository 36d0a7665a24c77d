import type { Core } from '@strapi/strapi';
import type { ListRevisions, ReadRevision, RevisionLabel } from '../../../../shared/contracts/updates';
import type { Article } from '../../../../shared/article';
import { articleOf } from '../../drafts/article-of';
import type { Revision } from '../../drafts/revision';
import { requireRecap } from '../rewrite-recap';
import { requireRevision } from './restore-revision';
import { bodyText, changedWords, countWords, markWords } from './words';

const none: Article = { title: '', summary: '', body: [] };

const labelOf = (revision: Revision, before: Revision | undefined, locale: string): RevisionLabel => {
  const article = articleOf(revision);
  return {
    generation: revision.generation,
    reason: revision.reason ?? 'generated',
    madeAt: new Date(revision.madeAt).toISOString(),
    madeBy: revision.askedBy.name,
    words: countWords(article, locale),
    changed: changedWords(before ? articleOf(before) : none, article, locale),
  };
};

/** What stood there before the newest update or restoration: the text kept just before it. */
function undoOf(newestFirst: Revision[]): number | null {
  const last = newestFirst.findIndex(({ reason }) => reason === 'updated' || reason === 'restored');
  return last === -1 ? null : (newestFirst[last + 1]?.generation ?? null);
}

const columns = ['generation', 'reason', 'baseline', 'saved', 'title', 'summary', 'blocks', 'askedBy', 'madeAt'];

/** The texts kept of a recap in a language, newest first, each with what changed since the one before. @throws NotFoundError */
export async function listRevisions(strapi: Core.Strapi, documentId: string, locale: string): Promise<ListRevisions.Response> {
  const { version } = await requireRecap(strapi, documentId, locale);
  const revisions: Revision[] = await strapi.db.query('plugin::recap.revision').findMany({
    select: columns, where: { recapDocumentId: documentId, recapLocale: locale }, orderBy: { generation: 'desc' },
  });
  return {
    data: revisions.map((revision, index) => labelOf(revision, revisions[index + 1], locale)),
    meta: { version, undo: undoOf(revisions) },
  };
}

/** One text that was kept, with what differs in the one saved now. @throws NotFoundError */
export async function readRevision(
  strapi: Core.Strapi, documentId: string, locale: string, generation: number,
): Promise<ReadRevision.Response['data']> {
  const { text, version } = await requireRecap(strapi, documentId, locale);
  const revision = await requireRevision(strapi, documentId, locale, generation);
  const before: Revision | null = await strapi.db.query('plugin::recap.revision').findOne({
    where: { recapDocumentId: documentId, recapLocale: locale, generation: { $lt: generation } }, orderBy: { generation: 'desc' },
  });
  const article = articleOf(revision);
  return {
    ...labelOf(revision, before ?? undefined, locale),
    article,
    version,
    marks: {
      title: markWords(article.title, text.title, locale),
      summary: markWords(article.summary, text.summary, locale),
      body: markWords(bodyText(article), bodyText(text), locale),
    },
  };
}
