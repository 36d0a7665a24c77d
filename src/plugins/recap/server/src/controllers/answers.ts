import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { DecideAnswer } from '../../../shared/contracts/afterwards';
import { adminReader } from '../access/admin-reader';
import { requireReading } from '../access/require-reading';
import { personAsking } from '../access/who-asks';
import { updateOf } from '../afterwards/require-update';
import { decideAnswer } from '../asks/answers/decide-answer';
import { resolveDefaultLocale } from '../asks/default-locale';
import { decideAnswerSchema } from '../contracts/asks';
import { parse } from '../contracts/parse';
import { eventType, sessionType, speakerType } from '../sources/attributes';
import { answering } from './answering';

interface Checker {
  can: { update(entity: object, field?: string): boolean };
}

/** What editors decide on what speakers sent. */
export const answers = ({ strapi }: { strapi: Core.Strapi }) => ({
  decide: answering(async (ctx) => {
    const { userAbility, user } = ctx.state;
    const { take, version, event } = parse(decideAnswerSchema, ctx.request.body);
    const locale = await resolveDefaultLocale(strapi);
    await requireReading(adminReader(strapi, userAbility), [locale], { types: [eventType, sessionType, speakerType], made: 'This table' });
    const speakers: Checker = strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model: 'api::speaker.speaker' });
    const data = await decideAnswer(strapi, {
      answer: ctx.params.id, take, version, event, locale, now: new Date(),
      decidedBy: { ...personAsking(user), id: user.id },
      requireUpdate: updateOf(strapi, userAbility),
      requireSpeakerUpdate: (speaker, fields) => {
        const refused = fields.filter((field) => !speakers.can.update(speaker, field));
        if (refused.length === 0) return;
        throw new errors.ForbiddenError(`You may not change the ${refused.join(' and ')} of this speaker, so that correction can't be taken. Take the rest, or ask an administrator for the permission.`);
      },
    });
    ctx.body = { data } satisfies DecideAnswer.Response;
  }),
});
