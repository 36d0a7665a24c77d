/** Anything that would break or blank a line: tabs, line feeds, returns, form feeds, NEL, line and paragraph separators, and spaces in a row. */
const breaks = /[ \t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Control characters and noncharacters: no format can show them, and PostgreSQL, XML and HTML refuse some. */
const unprintable = /(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Noncharacter_Code_Point}/gu;

/** Whether there may be anything to do: most texts are left at one look. */
const odd = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]| {2}/;

const loneSurrogate = /\p{Surrogate}/gu;

/**
 * Text as it can stand on one line: what breaks a line becomes one space, what nothing can print goes, half a surrogate
 * pair becomes U+FFFD. No-break spaces, joiners and direction marks mean something and stay. Ends are left alone.
 */
export function onOneLine(text: string): string {
  if (!odd.test(text)) return text;
  return text.replace(unprintable, '').replace(loneSurrogate, '\ufffd').replace(breaks, ' ');
}

/** `onOneLine`, without any kind of space at the ends: how an entry's text reads inside a recap. */
export const tidyText = (text: string): string => onOneLine(text).trim();
