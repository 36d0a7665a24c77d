import { errors } from '@strapi/utils';
import type { ImportRefusal } from '../../../../shared/contracts/imports';
import type { Place, Programme, Reading } from '../programme';

const where = ({ line, column, path }: Place): string =>
  [path, line === undefined ? null : `line ${line}`, column === undefined ? null : `column ${column}`].filter(Boolean).join(', ');

/**
 * The programme of a reading.
 * @throws ValidationError with the place and the reason, for a source that can't be read
 */
export function readOrRefuse(reading: Reading): Programme {
  if ('programme' in reading) return reading.programme;
  const { code, message, values, place } = reading.refusal;
  const at = where(place);
  throw new errors.ValidationError(at && !message.includes(at) ? `${message} (${at})` : message, { code, values, place } satisfies ImportRefusal);
}
