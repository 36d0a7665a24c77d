import type { Core } from '@strapi/strapi';
import { createDraft } from '../plugins/recap/server/src/drafts/create-draft';

/** What the demo drafts, and what it publishes, so that a site has something to read. */
const recaps = [
  { event: 'openinfra-days-italy-2019', locales: ['en'], publish: false },
  { event: 'sestante-2025', locales: ['en', 'it'], publish: true },
];

/** @param tell hears what was done */
export async function draftDemoRecaps(strapi: Core.Strapi, now: Date, tell: (text: string) => void): Promise<void> {
  for (const { event: slug, locales, publish } of recaps) {
    const event = await strapi.documents('api::event.event').findFirst({ filters: { slug }, fields: ['name'] });
    if (!event) throw new Error(`There is no event "${slug}" to draft the demo's recap of`);
    for (const locale of locales) {
      const started = performance.now();
      const { documentId } = await made(strapi, event.documentId, locale, now);
      if (publish) await strapi.documents('api::recap.recap').publish({ documentId, locale });
      tell(`${publish ? 'Drafted and published' : 'Drafted'} the recap of ${event.name}, ${locale} (${Math.round(performance.now() - started)} ms)`);
    }
  }
}

async function made(strapi: Core.Strapi, event: string, locale: string, now: Date): Promise<{ documentId: string }> {
  const drafting = await createDraft(strapi, { subject: { kind: 'event', event }, locale, now, askedBy: { kind: 'command', name: 'npm run demo' } });
  if (drafting.outcome === 'declined') throw new Error(`The recap of ${event} in ${locale} was deleted before`);
  return drafting;
}
