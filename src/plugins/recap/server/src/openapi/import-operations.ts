import { z } from '@strapi/utils';
import { importReviewSchema } from '../contracts/imports';
import type { Operation } from './operation';
import type { Schema } from './schema';

const review = z.toJSONSchema(importReviewSchema) as Schema;

const faults = {
  400: { description: 'The request is wrong: the message names what, and for a source that can\'t be read the place and the reason.' },
  401: { description: 'The token is unknown or has expired.' },
  403: { description: 'The token or role may not use this route, or may not make and change events, sessions and speakers. The message names the types.' },
  500: { description: 'A fault of the server. What an import has written is kept, and applying it again goes on from there.' },
};
const missing = { 404: { description: 'There is no such import.' } };
const conflict = { 409: { description: 'The import is under way or done, another one writes into the event, or what would be written changed since the review: the message names what.' } };
const lacking = { 422: { description: 'Something has to be answered first, or the address sends no programme. The message says what.' } };

/** What Strapi can't know of the routes of imports. */
export const importOperations: Record<string, Record<string, Operation>> = {
  '/recap/imports': {
    get: { summary: 'List imports', description: 'The last fifty, newest first.', responses: { 200: { description: 'The imports.' }, ...faults } },
    post: {
      summary: 'Read a programme',
      description: 'Reads one source: files as multipart/form-data under `files` (with `event` and `timezone` beside them), an address, or cells copied '
        + 'from a spreadsheet. Nothing but the import itself is written. The format is recognised. At most 20 MB.',
      responses: {
        201: { description: 'It is read, and this is what it would bring in.', schema: review },
        ...faults,
        413: { description: 'The source has more than 20 MB.' },
        ...lacking,
      },
    },
  },
  '/recap/imports/{id}': {
    get: { summary: 'Review an import', description: 'What it would do as things stand now; of one that is being applied or was, what was decided and how far it is.', responses: { 200: { description: 'The review.' }, ...faults, ...missing } },
    patch: { summary: 'Answer for an import', description: 'Says which event it goes into, who is who, what is taken though a person changed it. What isn\'t named stays as it was.', responses: { 200: { description: 'The review as it is now.' }, ...faults, ...missing, ...conflict } },
  },
  '/recap/imports/{id}/entries': {
    get: { summary: 'List what an import would do', description: 'What would happen to each entry and to each of its fields, a page at a time.', responses: { 200: { description: 'One page.' }, ...faults, ...missing } },
  },
  '/recap/imports/{id}/apply': {
    post: {
      summary: 'Apply an import',
      description: 'Does what the review said. Goes on by itself: the review tells how far it is.',
      responses: { 202: { description: 'It has begun.', schema: review }, ...faults, ...missing, ...conflict, ...lacking },
    },
  },
};
