import { z } from '@strapi/utils';
import { answerItems, type AskSpeakers, type DecideAnswer, type MailAsk, type RenewAsk } from '../../../shared/contracts/afterwards';

const documentId = z.string().min(1).max(64);
const several = z.array(documentId).min(1).max(2000).optional();
const locale = z.string().min(1).max(35).optional();
const daysOpen = z.int().min(1).max(365).optional();

/** Body of POST /recap/asks. */
export const askSpeakersSchema = z.strictObject({
  event: documentId, sessions: several, speakers: several, locale, daysOpen,
}) satisfies z.ZodType<AskSpeakers.Request['body']>;

/** Body of POST /recap/asks/:id/renew. */
export const renewAskSchema = z.strictObject({ locale, daysOpen }) satisfies z.ZodType<RenewAsk.Request['body']>;

/** Body of POST /recap/asks/:id/mail. */
export const mailAskSchema = z.strictObject({
  to: z.email({ error: 'Write one e-mail address, like ines@example.org' }).max(254),
}) satisfies z.ZodType<MailAsk.Request['body']>;

/** Body of POST /recap/answers/:id. */
export const decideAnswerSchema = z.strictObject({
  take: z.array(z.enum(answerItems)).max(answerItems.length), version: z.string().min(1).max(200), event: documentId.optional(),
}) satisfies z.ZodType<DecideAnswer.Request['body']>;
