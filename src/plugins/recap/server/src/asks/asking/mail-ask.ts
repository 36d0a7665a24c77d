import type { Core } from '@strapi/strapi';
import type { Ask } from '../../../../shared/contracts/afterwards';
import { UnprocessableError } from '../../unprocessable-error';
import { findAsk, markMailed } from './change-ask';
import type { DescribeRequest } from './describe-ask';

/** What Strapi's e-mail plugin sends from until somebody configures it. */
const strapisOwnSender = /@strapi\.io>?\s*$/i;

/**
 * Whether Strapi's e-mail plugin was configured. It is always there, with a provider that sends straight from this
 * machine as no-reply@strapi.io, which nobody receives: an own sender is what tells the two apart.
 */
export function mayMail(strapi: Core.Strapi): boolean {
  if (!strapi.plugins.email) return false;
  const sender: unknown = strapi.config.get('plugin::email.settings.defaultFrom');
  return typeof sender === 'string' && sender.trim() !== '' && !strapisOwnSender.test(sender);
}

/**
 * Mails a link to its speaker, and keeps where and when.
 * @throws UnprocessableError when no e-mail is configured, the link isn't open or the mail was refused; NotFoundError
 */
export async function mailAsk(strapi: Core.Strapi, documentId: string, to: string, request: DescribeRequest): Promise<Ask> {
  if (!mayMail(strapi)) {
    throw new UnprocessableError('This site can\'t send e-mail: its administrator has to configure Strapi\'s e-mail plugin with a sender of its own. Copy the message instead.');
  }
  const ask = await findAsk(strapi, documentId, request);
  if (ask.url === '') throw new UnprocessableError(`The link of ${ask.speaker.name} does not work any more: make a new one, then mail it.`);
  try {
    await strapi.plugin('email').service('email').send({ to, subject: ask.message.subject, text: ask.message.text });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnprocessableError(`The mail to ${ask.speaker.name} was not sent: ${reason}. Check the address, or copy the message instead.`);
  }
  return markMailed(strapi, documentId, to, request);
}
