import type { AskPlace } from '../../../../../shared/contracts/afterwards';

/** A cell of a spreadsheet: on one line, and never a formula, which a title from abroad could be. */
const cell = (value: string): string => {
  const text = value.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(text.trimStart()) ? `'${text}` : text;
};

/**
 * The links that work, as cells to paste into a spreadsheet: for a mail merge.
 * @param headers of the four columns: session, speaker, link, message
 */
export const asSheet = (places: AskPlace[], headers: string[]): string =>
  [
    headers,
    ...places.flatMap(({ session, speaker, dropped, ask }) => (dropped === null && ask && ask.url !== '' ? [[session.title, speaker.name, ask.url, ask.message.text]] : [])),
  ].map((row) => row.map(cell).join('\t')).join('\n');
