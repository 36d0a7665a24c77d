import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Recap } from '../../../shared/recap';
import { createDraft } from '../drafts/create-draft';
import { prepare } from '../drafts/prepare';
import { checkCommand } from './check-recap';
import { eventBySlug } from './event-by-slug';
import { readArguments, usage, UsageError, type Asked, type Format } from './recap-arguments';
import type { Main, Terminal } from './terminal';
import { updateCommand } from './update-recap';
import { withStrapi } from './with-strapi';

const printed = (recap: Recap, format: Format): string => {
  if (format === 'markdown') return recap.markdown;
  if (format === 'html') return recap.html;
  return JSON.stringify(format === 'blocks' ? recap.body : recap, null, 2);
};

async function answer(strapi: Core.Strapi, asked: Asked, terminal: Terminal): Promise<0 | 1> {
  if (asked.command === 'check') return checkCommand(strapi, asked, terminal);
  if (asked.command === 'update') return updateCommand(strapi, asked, terminal);
  const subject = { kind: 'event', event: await eventBySlug(strapi, asked.slug) } as const;
  const request = { subject, locale: asked.locale, options: asked.length ? { length: asked.length } : {}, now: new Date() };
  if (asked.command === 'preview') {
    const { recap, statements, milliseconds } = await prepare(strapi, request);
    const { coverage, gaps, statistics } = recap;
    terminal.note(
      `${statistics.words} words, ${statistics.sentences} sentences, ${statistics.facts} facts; ${coverage.told} of ${coverage.total} sessions told; `
        + `${gaps.length} gaps; ${statements} statements, ${Math.round(milliseconds)} ms.`,
    );
    terminal.result(printed(recap, asked.format));
    return 0;
  }
  const drafting = await createDraft(strapi, { ...request, askedBy: { kind: 'command', name: 'Command line' } });
  if (drafting.outcome === 'declined') throw new Error('A request from the command line was declined, which only automation is.');
  terminal.note(drafting.outcome === 'created' ? `Made a draft in ${drafting.locale}.` : `There is one in ${drafting.locale} already; it was left as it is.`);
  terminal.result(drafting.documentId);
  return 0;
}

/** `preview` and `draft` of an event's recap, `check` and `update` of one that is there. @returns 0 done, 1 it can't be done or contradicts an entry, 2 wrong usage */
export const main: Main = async (argv, terminal) => {
  try {
    const asked = readArguments(argv);
    if (asked === 'help') {
      terminal.result(usage);
      return 0;
    }
    return await withStrapi((strapi) => answer(strapi, asked, terminal));
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.note(`${error.message}\n\n${usage}`);
      return 2;
    }
    // A known obstacle is told in its own words; anything else is a fault of ours and keeps its trace.
    const known = error instanceof errors.ApplicationError;
    terminal.note(error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error));
    return 1;
  }
};
