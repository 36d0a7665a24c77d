import type { Core } from '@strapi/strapi';
import type { ImportReview } from '../../../../shared/contracts/imports';
import { normalName } from '../people/normal-name';
import { incomingEvent } from '../plan/incoming';
import type { Programme } from '../programme';

type Candidate = ImportReview['eventCandidates'][number];

const mostShown = 5;
const day = 86_400_000;

/**
 * Events of the site that look like the source's, likeliest first: those that its sessions or its own identifier went
 * into before, then those of the same name, then those of the same days.
 */
export async function eventCandidates(strapi: Core.Strapi, programme: Programme, locale: string): Promise<Candidate[]> {
  const records: { scope: string; identifier: string; model: string }[] = await strapi.db.query('plugin::recap.imported').findMany({
    where: { system: programme.system, model: { $in: ['api::session.session', 'api::event.event'] } }, select: ['scope', 'identifier', 'model'],
  });
  const identifiers = new Set(programme.sessions.map(({ identifier }) => identifier));
  const overlap = new Map<string, number>();
  for (const { scope, identifier, model } of records) {
    const own = model === 'api::event.event' && programme.event.identifier !== null && identifier === programme.event.identifier;
    const shared = own ? identifiers.size : model === 'api::session.session' && identifiers.has(identifier) ? 1 : 0;
    if (shared > 0) overlap.set(scope, (overlap.get(scope) ?? 0) + shared);
  }
  const events: { documentId: string; name: string | null; startsAt: string | null; endsAt: string | null }[] = await strapi.db.query('api::event.event').findMany({
    where: { locale, publishedAt: null }, select: ['documentId', 'name', 'startsAt', 'endsAt'], orderBy: { startsAt: 'desc' },
  });

  const name = normalName(programme.event.name ?? '');
  const { startsAt, endsAt } = incomingEvent(programme, { eventName: null, timezone: null });
  const [start, end] = [Date.parse(String(startsAt)), Date.parse(String(endsAt))];
  const found = events.flatMap((event): (Candidate & { rank: number })[] => {
    const label = { documentId: event.documentId, title: event.name ?? event.documentId };
    const before = overlap.get(event.documentId) ?? 0;
    if (before > 0) return [{ ...label, reason: 'imported-before', rank: before + 2 }];
    if (name !== '' && normalName(event.name ?? '') === name) return [{ ...label, reason: 'same-name', rank: 1 }];
    const near = event.startsAt !== null && event.endsAt !== null && Date.parse(event.startsAt) <= end && Date.parse(event.endsAt) >= start && Date.parse(event.endsAt) - Date.parse(event.startsAt) < 30 * day;
    return near ? [{ ...label, reason: 'same-dates', rank: 0 }] : [];
  });
  return found.sort((a, b) => b.rank - a.rank).slice(0, mostShown).map(({ documentId, title, reason }) => ({ documentId, title, reason }));
}
