import type { Core } from '@strapi/strapi';
import type { RecapPanel } from '../../../shared/contracts/panels';
import { baselineOf } from '../drafts/revisions';
import { caseStudyType, eventType, sessionType } from '../sources/attributes';
import { entryLabels } from '../sources/entry-labels';

/** What a recap was made from, when and by whom; null for one that nobody generated. */
export async function recapPanel(
  strapi: Core.Strapi, { documentId, locale }: { documentId: string; locale: string },
): Promise<RecapPanel.Response['data']> {
  const revision = await baselineOf(strapi, documentId, locale);
  if (!revision) return null;
  const { sources, madeAt, askedBy, engine } = revision;
  return {
    events: await entryLabels(strapi, eventType, sources.events, locale),
    sessions: await entryLabels(strapi, sessionType, sources.sessions, locale),
    caseStudies: await entryLabels(strapi, caseStudyType, sources.caseStudies, locale),
    madeAt: new Date(madeAt).toISOString(),
    madeBy: { kind: askedBy.kind, name: askedBy.name },
    engine,
  };
}
