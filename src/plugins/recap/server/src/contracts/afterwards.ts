import { z } from '@strapi/utils';
import type { SaveEventFacts, SaveRow } from '../../../shared/contracts/afterwards';

const version = z.string().min(1).max(64);
const text = z.string().trim().max(20_000);
const documentId = z.string().min(1).max(64);
/** What a database column of this kind holds everywhere. */
const short = z.string().trim().max(255, 'Write at most 255 characters.');
const date = z.union([z.literal(''), z.iso.date('Write the date as YYYY-MM-DD.')]);

/** Body of PUT /recap/afterwards/:event/rows/:session: only the cells that changed. */
export const saveRowSchema = z.strictObject({
  version,
  cells: z.strictObject({
    outcome: z.enum(['planned', 'held', 'cancelled']),
    takeaway: text,
    takeawayBy: z.array(documentId).max(50),
    quote: text,
    quoteBy: documentId.nullable(),
    quoteSource: z.discriminatedUnion('said', [
      z.strictObject({ said: z.literal('here') }), z.strictObject({ said: z.literal('elsewhere'), where: short.min(1) }),
    ]).nullable(),
    recordingUrl: short,
    slidesUrl: short,
  }).partial(),
}) satisfies z.ZodType<SaveRow.Request['body']>;

/** Body of PUT /recap/afterwards/:event: only the facts that changed. */
export const saveEventFactsSchema = z.strictObject({
  version,
  facts: z.strictObject({
    attended: z.strictObject({
      value: z.number().min(0, 'The number is below zero. Write 0 or more.').max(1e9).nullable(),
      qualifier: z.enum(['exactly', 'about', 'over', 'nearly', 'at-least', 'up-to']),
      method: z.enum(['counted', 'estimated']).nullable(),
    }),
    highlights: z.array(text.min(1)).max(100),
    nextStep: z.strictObject({
      kind: z.enum(['next-event', 'call-for-proposals', 'registration', 'community']), label: text, url: short, startsOn: date,
    }).nullable(),
    tookPlaceAsPlanned: z.boolean(),
  }).partial(),
}) satisfies z.ZodType<SaveEventFacts.Request['body']>;
