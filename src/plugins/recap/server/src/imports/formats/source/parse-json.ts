import type { JsonFaultKind } from '../../../../../shared/contracts/import-codes';
import { limits } from '../limits';
import { Refused } from '../refused';
import { findJsonFault, type JsonFault } from './find-json-fault';
import { placeAt } from './place-at';

const reasons: Record<JsonFaultKind, (sign: string) => string> = {
  controlCharacter: () => 'a line break or control character stands inside a quoted text',
  unknownEscape: () => 'a backslash starts an escape that JSON doesn\'t know',
  neverClosed: () => 'a quoted text that starts here is never closed: the file may be cut off',
  cutOff: () => 'the text ends too early: the file may be cut off',
  afterEnd: () => 'something follows after the end',
  commaTooMuch: (sign) => `a comma stands before "${sign}", or a value is missing`,
  endTooEarly: (sign) => `"${sign}" is too early here`,
  commaMissing: (sign) => `a comma or "${sign}" is missing`,
  colonMissing: () => 'a colon is missing',
  nameMissing: () => 'a name in double quotes is missing',
  valueMissing: (sign) => `a value is missing, and "${sign}" stands here`,
  unreadable: () => 'it can\'t be read',
};

/** Where the text nests deeper than allowed, or null: looked at before anything is built of it. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (quoted) {
      if (code === 92) index++;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 123 || code === 91) {
      depth++;
      if (depth > limits.depth) return index;
    } else if (code === 125 || code === 93) depth--;
  }
  return null;
}

/** @throws Refused with line and column */
export function parseJson(text: string): unknown {
  const deep = tooDeepAt(text);
  if (deep !== null) {
    const place = placeAt(text, deep);
    throw new Refused('too-deep', `Line ${place.line}, column ${place.column}: lists and objects are nested more than ${limits.depth} deep. No programme needs that.`, { most: limits.depth }, place);
  }
  try {
    return JSON.parse(text);
  } catch {
    const found: JsonFault = findJsonFault(text) ?? { offset: 0, fault: 'unreadable', sign: '' };
    const place = placeAt(text, found.offset);
    const { fault, sign } = found;
    throw new Refused('broken-json', `The JSON is broken at line ${place.line}, column ${place.column}: ${reasons[fault](sign)}.`, { fault, sign }, place);
  }
}
