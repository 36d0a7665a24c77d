/** Control characters, zero-width spaces, bidirectional overrides and isolates, and noncharacters: they hide or break. */
const hidden = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Noncharacter_Code_Point}/gu;
const lineEnds = /\r\n|[\r\u000b\u000c\u0085\u2028\u2029]/g;
/** Most texts have nothing to clean: one look tells. */
const plain = /^[\n\x20-\x7e]*$/;
const visible = /[^\s\p{C}\p{M}\u200c\u200d\u034f\u115f\u1160\u3164\uffa0]/u;

/** Lines as LF, nothing that can't be seen; joiners, direction marks and no-break spaces mean something and stay. Composed (NFC). */
function clean(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(lineEnds, '\n').replace(hidden, '').replace(/\p{Surrogate}/gu, '\ufffd').normalize('NFC');
}

/** On one line, single spaces; empty when nothing can be seen in it. */
export function oneLine(text: string): string {
  const line = clean(text).replace(/[ \t\n]+/g, ' ').trim();
  return visible.test(line) ? line : '';
}

/** In paragraphs an empty line apart; a single line break stays. */
export function paragraphs(text: string): string {
  const lines = clean(text).replaceAll('\t', ' ').split('\n').map((line) => line.trimEnd());
  const kept = lines.filter((line, index) => line !== '' || lines[index - 1] !== '').join('\n').trim();
  return visible.test(kept) ? kept : '';
}

/** At most so many UTF-16 units, cut at a word where one ends in the last third. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '');
  const space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'));
  return `${(space > (most * 2) / 3 ? head.slice(0, space) : head).trimEnd()}…`;
}
