import type { Core, Modules, UID } from '@strapi/strapi';
import { entryInput } from '../../src/plugins/recap/server/src/imports/apply/entry-input';
import { newEvent, newSpeaker, type Plan } from '../../src/plugins/recap/server/src/imports/plan/types';

type Input = Modules.Documents.Params.Data.Input<UID.ContentType>;

/**
 * What somebody would write who needs the programme in Strapi once: a loop that creates the same entries, one by one,
 * published, with no transaction around them and nothing remembered for a second import.
 */
export async function makePlainly(strapi: Core.Strapi, plan: Plan, { locale, now }: { locale: string; now: Date }): Promise<number> {
  const made = new Map<string, string>();
  const entries = [plan.event, ...plan.speakers, ...plan.sessions];
  for (const entry of entries) {
    const { documentId } = await strapi.documents(entry.uid as UID.ContentType).create({
      data: entryInput(entry, made, now) as Input,
      ...(entry.uid === 'api::speaker.speaker' ? {} : { locale, status: 'published' as const }),
    });
    made.set(entry.uid === 'api::event.event' ? newEvent : newSpeaker(entry.key), documentId);
  }
  return entries.length;
}
