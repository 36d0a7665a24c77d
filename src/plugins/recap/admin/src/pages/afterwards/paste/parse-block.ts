/**
 * Cells copied from a spreadsheet, as the clipboard holds them: rows by line, cells by tab. A cell in quotation marks may
 * hold tabs and lines, and says " as "". A quotation mark that is never closed before a tab or the end of a line is text.
 */
export function parseBlock(copied: string): string[][] {
  const text = copied.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
  const plain = /[^\t\n]*/y;
  let at = 0;
  for (;;) {
    quoted.lastIndex = at;
    plain.lastIndex = at;
    const inQuotes = quoted.exec(text);
    const [whole, cell] = inQuotes ? [inQuotes[0], inQuotes[1].replaceAll('""', '"')] : [plain.exec(text)?.[0] ?? '', undefined];
    rows[rows.length - 1].push(cell ?? whole);
    at += whole.length;
    if (at >= text.length) return rows;
    if (text[at] === '\n') rows.push([]);
    at += 1;
  }
}
