import type { ImportRefusalCode, ImportRefusalValues } from '../../../../shared/contracts/import-codes';
import type { Place, Refusal } from '../programme';
import { oneLine } from './text/clean';
import { cleanPlace } from './text/clean-place';

/** Thrown by a reader that can't go on. `readProgramme` turns it into the refusal it carries; nothing else may be thrown. */
export class Refused<Code extends ImportRefusalCode = ImportRefusalCode> extends Error {
  readonly refusal: Refusal;

  constructor(code: Code, message: string, values: ImportRefusalValues<Code>, place: Place = {}) {
    super(message);
    this.name = 'Refused';
    // It quotes the file, whose words are cleaned like all others.
    this.refusal = {
      code,
      message: oneLine(message),
      values: Object.fromEntries(Object.entries<string | number>(values).map(([name, value]) => [name, typeof value === 'string' ? oneLine(value) : value])),
      place: cleanPlace(place),
    };
  }
}
