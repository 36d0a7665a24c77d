import type { JsonFaultKind } from '../../../../../shared/contracts/import-codes';

/** The first thing that is wrong in a text that should be JSON. Node's own parser doesn't always say where. */
export interface JsonFault {
  /** UTF-16 units from the start */
  offset: number;
  fault: JsonFaultKind;
  /** what stands there, or should; "" where it doesn't matter */
  sign: string;
}

const space = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Where the string that opens at `from` ends (after its quote), or what is wrong in it. */
function endOfString(text: string, from: number): number | JsonFault {
  for (let index = from + 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 34) return index + 1;
    if (code < 32) return { offset: index, fault: 'controlCharacter', sign: '' };
    if (code !== 92) continue;
    index++;
    const escaped = text[index];
    if (escaped === 'u' ? !/^[0-9a-fA-F]{4}$/.test(text.slice(index + 1, index + 5)) : !'"\\/bfnrt'.includes(escaped ?? '')) {
      return { offset: index, fault: 'unknownEscape', sign: '' };
    }
  }
  return { offset: from, fault: 'neverClosed', sign: '' };
}

/** The first fault, or null. Goes through the text once, without recursion. */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let expected: 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' = 'value';
  let index = 0;
  for (;;) {
    while (index < text.length && space(text.charCodeAt(index))) index++;
    if (index >= text.length) {
      if (open.length === 0 && expected === 'comma-or-end') return null;
      return { offset: text.length, fault: 'cutOff', sign: '' };
    }
    const sign = text[index]!;
    if (expected === 'comma-or-end' && open.length === 0) return { offset: index, fault: 'afterEnd', sign: '' };
    if ((sign === '}' && open.at(-1) === '{') || (sign === ']' && open.at(-1) === '[')) {
      if (expected === 'comma-or-end' || (sign === '}' ? expected === 'name-or-end' : expected === 'value-or-end')) {
        open.pop();
        expected = 'comma-or-end';
        index++;
        continue;
      }
      return { offset: index, fault: expected === 'name' || expected === 'value' ? 'commaTooMuch' : 'endTooEarly', sign };
    }
    if (expected === 'comma-or-end') {
      if (sign !== ',') return { offset: index, fault: 'commaMissing', sign: open.at(-1) === '{' ? '}' : ']' };
      expected = open.at(-1) === '{' ? 'name' : 'value';
      index++;
    } else if (expected === 'colon') {
      if (sign !== ':') return { offset: index, fault: 'colonMissing', sign: '' };
      expected = 'value';
      index++;
    } else if (expected === 'name' || expected === 'name-or-end') {
      if (sign !== '"') return { offset: index, fault: 'nameMissing', sign: '' };
      const end = endOfString(text, index);
      if (typeof end !== 'number') return end;
      index = end;
      expected = 'colon';
    } else if (sign === '"') {
      const end = endOfString(text, index);
      if (typeof end !== 'number') return end;
      index = end;
      expected = 'comma-or-end';
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      expected = sign === '{' ? 'name-or-end' : 'value-or-end';
      index++;
    } else {
      literal.lastIndex = index;
      const found = literal.exec(text);
      if (!found) return { offset: index, fault: 'valueMissing', sign };
      index += found[0].length;
      expected = 'comma-or-end';
    }
  }
}
