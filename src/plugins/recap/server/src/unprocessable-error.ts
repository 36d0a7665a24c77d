import { errors } from '@strapi/utils';

/**
 * The request is right, but its entries don't allow it yet: the message says which, and what to add or publish.
 * Answered with 422; Strapi's own errors know no such status.
 */
export class UnprocessableError extends errors.ApplicationError<'UnprocessableEntityError'> {
  constructor(message: string, details: unknown = {}) {
    super(message, details);
    this.name = 'UnprocessableEntityError';
  }
}
