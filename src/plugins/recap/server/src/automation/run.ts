import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { AutomationConfig } from '../config/plugin-config';
import { createDraft } from '../drafts/create-draft';
import { siteLocales } from '../drafts/locales';
import { endedEvents, type Unclaimed } from './ended-events';
import { isDue } from './is-due';

/** What became of one event in one language. */
export type Outcome = { event: string; name: string; locale: string } & (
  | { result: 'drafted' | 'existing'; recap: string }
  | { result: 'skipped'; because: string }
  | { result: 'failed'; error: Error }
);

/** Sessions that can be told of an event, its stops and the tour it is part of, without reading them all. */
const tellableSessions = (strapi: Core.Strapi, documentId: string, locale: string): Promise<number> =>
  strapi.db.query('api::session.session').count({
    where: {
      locale,
      publishedAt: { $notNull: true },
      $and: [
        { $or: [{ kind: { $null: true } }, { kind: { $ne: 'service' } }] },
        { $or: [{ outcome: { $null: true } }, { outcome: { $ne: 'cancelled' } }] },
        { $or: [{ prominence: { $null: true } }, { prominence: { $ne: 'omit' } }] },
        { $or: [{ event: { documentId } }, { event: { partOf: { documentId } } }, { event: { parts: { documentId } } }] },
      ],
    },
  });

async function refusal(
  strapi: Core.Strapi, event: Unclaimed, locale: string, { settings, defaultLocale, now }: { settings: AutomationConfig; defaultLocale: string; now: Date },
): Promise<string | null> {
  const decision = isDue(event, settings, now);
  if (!decision.due) return decision.because;
  if (locale !== defaultLocale) {
    const versions = await strapi.db.query('api::event.event').count({
      where: { documentId: event.documentId, locale, publishedAt: { $notNull: true } },
    });
    if (versions === 0) return 'the event is not published in that language';
  }
  if (settings.fewestSessions > 0) {
    const sessions = await tellableSessions(strapi, event.documentId, defaultLocale);
    if (sessions < settings.fewestSessions) return `it has ${sessions} sessions to tell, of at least ${settings.fewestSessions}`;
  }
  return null;
}

/**
 * Drafts what is due, each once, whoever else looks at the same time: the claims decide. What goes wrong with one event
 * is reported and keeps no other from its recap.
 */
export async function runAutomation(strapi: Core.Strapi, { settings, now }: { settings: AutomationConfig; now: Date }): Promise<Outcome[]> {
  const defaultLocale = (await siteLocales(strapi)).find(({ isDefault }) => isDefault)?.code ?? 'en';
  const locales = settings.locales.length > 0 ? settings.locales : [defaultLocale];
  const outcomes: Outcome[] = [];
  for (const event of await endedEvents(strapi, { now, defaultLocale, locales })) {
    for (const locale of event.locales) {
      const about = { event: event.documentId, name: event.name, locale };
      try {
        const because = await refusal(strapi, event, locale, { settings, defaultLocale, now });
        if (because) {
          outcomes.push({ ...about, result: 'skipped', because });
          continue;
        }
        const drafting = await createDraft(strapi, {
          subject: { kind: 'event', event: event.documentId }, locale, askedBy: { kind: 'automation', name: 'automatic drafting' }, now,
        });
        outcomes.push(
          drafting.outcome === 'declined'
            ? { ...about, result: 'skipped', because: 'its recap was made before' }
            : { ...about, result: drafting.outcome === 'created' ? 'drafted' : 'existing', recap: drafting.documentId },
        );
      } catch (error) {
        // An obstacle is the entries' own (nothing to tell, no phrases in that language); anything else is a fault.
        if (error instanceof errors.ApplicationError) outcomes.push({ ...about, result: 'skipped', because: error.message });
        else outcomes.push({ ...about, result: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
      }
    }
  }
  return outcomes;
}
