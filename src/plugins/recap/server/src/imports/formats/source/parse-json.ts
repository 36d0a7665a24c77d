import { limits } from '../limits';
import { Refused } from '../refused';
import { findJsonFault } from './find-json-fault';
import { placeAt } from './place-at';

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
    const fault = findJsonFault(text) ?? { offset: 0, reason: 'it can\'t be read' };
    const place = placeAt(text, fault.offset);
    throw new Refused('broken-json', `The JSON is broken at line ${place.line}, column ${place.column}: ${fault.reason}.`, { reason: fault.reason }, place);
  }
}
