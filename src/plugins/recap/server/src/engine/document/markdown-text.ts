/**
 * Text in CommonMark that comes out as that text. A backslash before ASCII punctuation is that character; what also
 * means something to GitHub (bare addresses, ~~, tables) and to site generators ({, |) is escaped with the rest.
 */
const special = /[\\`*_[\]<{|~@]|&(?=#?\w+;)|:(?=\/\/)|!$|(?<=www)\./gi;

export function escapeMarkdown(text: string): string {
  return text.replace(special, (match) => `\\${match}`).replaceAll('\\://', ':\\//');
}

/** A character as a numeric reference: the same character to a reader, punctuation to the rules of emphasis. */
export const reference = (character: string): string => `&#${character.codePointAt(0) ?? 0};`;

/** Escapes what would make a line a heading, list, quotation, rule or underline, or be trimmed from its ends. */
export function escapeLine(markdown: string): string {
  let end = markdown.length;
  while (markdown[end - 1] === '#') end -= 1;
  return (markdown.slice(0, end) + '\\#'.repeat(markdown.length - end))
    .replace(/^[#>+\-=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^\s|\s$/gu, reference);
}
