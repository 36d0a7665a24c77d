import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { keepAnswer, withdrawAnswer } from '../asks/answers/keep-answer';
import { lastAnswer } from '../asks/answers/last-answer';
import { readForm, type FormFault, type FormValues } from '../asks/answers/read-form';
import type { AnswerRow } from '../asks/answers/sent';
import type { AskRow } from '../asks/ask-row';
import { openAsk } from '../asks/links/open-ask';
import { answerHtml, answerNotice, languageFor } from '../asks/page/answer-html';
import { formPage, type FormPage } from '../asks/page/form-page';
import { limitsOf } from '../asks/page/limits';
import { printedSession, type PrintedSession } from '../asks/page/printed-session';
import { thanksPage } from '../asks/page/thanks-page';

interface Opened {
  ask: AskRow;
  session: PrintedSession;
  last: AnswerRow | null;
}

/** Relative, so that it holds behind a proxy that puts a path before ours. */
const addresses = { form: '?', thanks: '?sent=1', withdrawn: '?withdrawn=1' };

const beforeOf = (last: AnswerRow | null, isWithdrawn: boolean): FormPage['before'] => {
  if (last?.waitingFor) return { state: 'waiting', sentAt: last.sentAt };
  if (isWithdrawn) return { state: 'withdrawn' };
  return last && { state: 'decided', sentAt: last.sentAt };
};

const seeOther = (ctx: Context, address: string): void => {
  answerHtml(ctx, 303, '');
  ctx.set('Location', address);
};

/** The speakers' page: who holds a link needs no account. `asks/page/guard-page.ts` stands before it. */
export const say = ({ strapi }: { strapi: Core.Strapi }) => {
  const open = async (ctx: Context, now: Date): Promise<Opened | null> => {
    const ask = await openAsk(strapi, ctx.params.token, now);
    const session = ask && (await printedSession(strapi, ask));
    return ask && session ? { ask, session, last: await lastAnswer(strapi, ask.documentId) } : null;
  };

  const form = ({ ask, session, last }: Opened, ctx: Context, values: FormValues, faults: FormFault[]): string =>
    formPage({
      language: languageFor(ctx, ask.pageLocale),
      session, values, faults,
      before: beforeOf(last, ctx.query.withdrawn !== undefined),
      expiresAt: ask.expiresAt,
    });

  return {
    async show(ctx: Context): Promise<void> {
      const opened = await open(ctx, new Date());
      if (!opened) return answerNotice(ctx, 'gone');
      const { ask, session, last } = opened;
      const waiting = last?.waitingFor ? last.sent : null;
      if (waiting && ctx.query.sent !== undefined) {
        const language = languageFor(ctx, ask.pageLocale);
        return answerHtml(ctx, 200, thanksPage({ language, session, sent: waiting, expiresAt: ask.expiresAt, address: addresses.form }));
      }
      const values: FormValues = {
        takeaway: '', quote: '', recordingUrl: '', slidesUrl: '', ...session.speaker, ...waiting, consent: waiting?.quote !== undefined,
      };
      return answerHtml(ctx, 200, form(opened, ctx, values, []));
    },

    async take(ctx: Context): Promise<void> {
      const now = new Date();
      const opened = await open(ctx, now);
      if (!opened) return answerNotice(ctx, 'gone');
      const wait = await limitsOf(strapi).post(opened.ask.documentId);
      if (wait > 0) {
        ctx.set('Retry-After', String(wait));
        return answerNotice(ctx, 'often');
      }
      const { values, faults, sent } = readForm(ctx.request.body, opened.session);
      if (opened.last?.waitingFor && faults.every(({ fault }) => fault === 'empty') && faults.length > 0) {
        await withdrawAnswer(strapi, opened.ask);
        return seeOther(ctx, addresses.withdrawn);
      }
      if (faults.length > 0) return answerHtml(ctx, 422, form(opened, ctx, values, faults));
      await keepAnswer(strapi, opened.ask, sent, now);
      return seeOther(ctx, addresses.thanks);
    },
  };
};
