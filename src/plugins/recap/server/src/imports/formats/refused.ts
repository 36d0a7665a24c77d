import type { Place, Refusal } from '../programme';

/** Thrown by a reader that can't go on. `readProgramme` turns it into the refusal it carries; nothing else may be thrown. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(code: string, message: string, values: Refusal['values'] = {}, place: Place = {}) {
    super(message);
    this.name = 'Refused';
    this.refusal = { code, message, values, place };
  }
}
