import { z } from '@strapi/utils';
import { draftAnswerSchema } from '../contracts/answers';
import { importOperations } from './import-operations';
import type { Operation } from './operation';
import type { Schema } from './schema';

const faults = {
  400: { description: 'The body is wrong: neither or both of event and sessions, an unknown option, a language that the site lacks.' },
  401: { description: 'The token is unknown or has expired.' },
  403: { description: 'The token or role may not use this route, or may not read a type that a recap is made of. The message names the types.' },
  404: { description: 'There is no such event or session.' },
  422: { description: 'The entries don\'t allow it yet: nothing to tell, only drafts, no phrases in the language. The message says what to add or publish.' },
  500: { description: 'A fault of the server. Nothing was written.' },
};

const recapFaults = {
  400: { description: 'The request is wrong: the message names what.' },
  401: faults[401],
  403: { description: 'The token or role may not use this route, may not read or change recaps, or may not read a type that a recap is made of. The message names which.' },
  404: { description: 'There is no such recap in that language.' },
  422: { description: 'Nothing was generated for this recap, or its entries don\'t allow it. The message says what to do.' },
  500: faults[500],
};

/** By path and method, as in the document. */
export const pluginOperations: Record<string, Record<string, Operation>> = {
  ...importOperations,
  '/recap/preview': {
    post: {
      summary: 'Preview a recap',
      description: 'The recap of an event, or of sessions picked by hand, as it would be, with the evidence of every sentence. Writes nothing.',
      responses: { 200: { description: 'The recap.' }, ...faults },
    },
  },
  '/recap/drafts': {
    post: {
      summary: 'Draft a recap',
      description: 'Makes the recap entry of a subject in a language, once. A recap that is there already is left as it is.',
      responses: {
        200: { description: 'The subject had a recap in that language already; it is untouched.' },
        201: { description: 'The draft was made.', schema: z.toJSONSchema(draftAnswerSchema) as Schema },
        ...faults,
      },
    },
  },
  '/recap/updates/{documentId}': {
    get: {
      summary: 'Whether a recap is out of date',
      description: 'Holds a recap against the entries it was made from, as they are now: which facts are different, by value. '
        + '`cannot-be-checked`: a source is gone; the reason says which.',
      responses: { 200: { description: 'The recap\'s standing.' }, ...recapFaults },
    },
  },
  '/recap/updates/preview': {
    post: {
      summary: 'Preview an update of a recap',
      description: 'What bringing a recap up to date would do, part by part: what updates by itself, what is kept because a person changed it, and what needs an answer. Writes nothing.',
      responses: { 200: { description: 'The update, with the version that applying carries.' }, ...recapFaults },
    },
  },
  '/recap/updates': {
    post: {
      summary: 'Update a recap',
      description: 'Writes an update into the draft, as chosen; what stood there is kept as a revision, and the published version is not touched.',
      responses: {
        200: { description: 'The draft is up to date, but for the questions listed.' },
        ...recapFaults,
        409: { description: 'The recap or its entries were changed since the preview: the message says by whom and when.' },
      },
    },
  },
  '/recap/check': {
    post: {
      summary: 'Check a text against the entries',
      description: 'What a recap, or any text about an event, says and the entries do not (`unknown`), or say otherwise (`contradicts`). Writes nothing.',
      responses: { 200: { description: 'What was found, in the order of the text.' }, ...recapFaults },
    },
  },
};

/** Routes that answer people with a page, not programs with data: no part of the API. */
export const pagesForPeople = ['/recap/say/{token}'];
