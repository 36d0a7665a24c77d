import type { Core } from '@strapi/strapi';
import type { ListAfterwards, ReadAfterwards, SaveEventFacts, SaveRow } from '../../../shared/contracts/afterwards';
import { adminReader } from '../access/admin-reader';
import { requireReading } from '../access/require-reading';
import { listEvents } from '../afterwards/list-events';
import { readAfterwards } from '../afterwards/read-afterwards';
import { updateOf } from '../afterwards/require-update';
import { rightsOf } from '../afterwards/rights-of';
import { saveEventFacts } from '../afterwards/save-event-facts';
import { saveRow } from '../afterwards/save-row';
import { saveEventFactsSchema, saveRowSchema } from '../contracts/afterwards';
import { parse } from '../contracts/parse';
import { eventType, sessionType, speakerType } from '../sources/attributes';
import { answering } from './answering';

/** The table After the event: what a volunteer writes of each session in one evening. */
export const afterwards = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The language that is read and written, when the person may read it. */
  const readable = async (userAbility: unknown): Promise<string> => {
    // Not asked for phrases: in a language that recaps don't speak yet the table is filled in all the same.
    const defaultLocale: string = await strapi.plugin('i18n').service('locales').getDefaultLocale();
    await requireReading(adminReader(strapi, userAbility), [defaultLocale], { types: [eventType, sessionType, speakerType], made: 'This table' });
    return defaultLocale;
  };
  return {
    list: answering(async (ctx) => {
      const locale = await readable(ctx.state.userAbility);
      ctx.body = { data: await listEvents(strapi, locale, new Date()) } satisfies ListAfterwards.Response;
    }),

    read: answering(async (ctx) => {
      const locale = await readable(ctx.state.userAbility);
      const table = await readAfterwards(strapi, { event: ctx.params.event, locale, now: new Date() });
      ctx.body = { data: { ...table, rights: rightsOf(strapi, ctx.state.userAbility, locale) } } satisfies ReadAfterwards.Response;
    }),

    saveRow: answering(async (ctx) => {
      const { userAbility, user } = ctx.state;
      const { event, session } = ctx.params;
      const { version, cells } = parse(saveRowSchema, ctx.request.body);
      const locale = await readable(userAbility);
      const data = await saveRow(strapi, {
        event, session, locale, version, cells, author: user.id, requireUpdate: updateOf(strapi, userAbility), now: new Date(),
      });
      ctx.body = { data } satisfies SaveRow.Response;
    }),

    saveEventFacts: answering(async (ctx) => {
      const { userAbility, user } = ctx.state;
      const { version, facts } = parse(saveEventFactsSchema, ctx.request.body);
      const locale = await readable(userAbility);
      const data = await saveEventFacts(strapi, {
        event: ctx.params.event, locale, version, facts, author: user.id, requireUpdate: updateOf(strapi, userAbility), now: new Date(),
      });
      ctx.body = { data } satisfies SaveEventFacts.Response;
    }),
  };
};
