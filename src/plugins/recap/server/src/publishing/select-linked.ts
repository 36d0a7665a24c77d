import type { Core } from '@strapi/strapi';
import type { Selection } from './publishable';

interface Found {
  documentId: string;
}

const documentIds = (rows: Found[]): string[] => [...new Set(rows.map(({ documentId }) => documentId))];

/** An event with its parts, however deep, their sessions and their case studies, as drafted, in any language. */
export async function selectLinked(strapi: Core.Strapi, event: string): Promise<Selection> {
  const find = async (uid: keyof Selection, where: Record<string, unknown>): Promise<string[]> =>
    documentIds(await strapi.db.query(uid).findMany({ where: { ...where, publishedAt: null }, select: ['documentId'], orderBy: { id: 'asc' } }));
  const oneOf = (ids: string[]) => ({ documentId: { $in: ids } });

  const events = [event];
  for (let level = [event]; level.length > 0; ) {
    level = (await find('api::event.event', { partOf: oneOf(level) })).filter((part) => !events.includes(part));
    events.push(...level);
  }
  const sessions = await find('api::session.session', { event: oneOf(events) });
  const caseStudies = await find('api::case-study.case-study', { $or: [{ sessions: oneOf(sessions) }, { events: oneOf(events) }] });
  return { 'api::event.event': events, 'api::case-study.case-study': caseStudies, 'api::session.session': sessions };
}
