import { errors } from '@strapi/utils';

/** Somebody else was faster: 409. The message names who and when as far as known, the details what stands there now. */
export class ConflictError extends errors.ApplicationError<'ConflictError'> {
  constructor(message: string, details: unknown = {}) {
    super(message, details);
    this.name = 'ConflictError';
  }
}
