import { CsvError, parse } from 'csv-parse/sync';
import { limits } from '../limits';
import { Refused } from '../refused';

export interface Row {
  cells: string[];
  /** Line of the file its first cell stands on, from 1. */
  line: number;
}

/** Rows of one table. What comes after one more isn't looked at: the table is refused. */
export const mostRows = limits.persons;

const delimiters = ['\t', ';', ',', '|'];

/** The sign that divides the first line most often, outside quotes. */
function delimiterOf(text: string): string {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const sign of text.slice(0, 20_000)) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r') && counts.size > 0) break;
    else if (!quoted && delimiters.includes(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return delimiters.reduce((best, sign) => ((counts.get(sign) ?? 0) > (counts.get(best) ?? 0) ? sign : best), ',');
}

/** The parser names the line a row ends on; its first one is that much earlier as its cells have line breaks. */
const startLine = (cells: readonly string[], lastLine: number): number =>
  Math.max(1, lastLine - cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0));

function rowsOf(text: string, delimiter: string, quote: '"' | false): Row[] {
  const rows: Row[] = [];
  parse(text, {
    bom: true, delimiter, quote, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, record_delimiter: '\n', to: mostRows + 1,
    on_record(record: string[], { lines }) {
      const cells = record.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== '')) rows.push({ cells, line: startLine(record, lines) });
      return null;
    },
  });
  return rows;
}

/**
 * The rows of a table that have anything in them; which sign divides the cells is seen from the first line.
 * @throws Refused with the line of a quote that is never closed
 */
export function readRows(written: string, pasted: boolean): { rows: Row[]; delimiter: string } {
  // The parser counts CR and LF inside a cell as two lines.
  const text = written.replace(/\r\n?/g, '\n');
  const delimiter = pasted && text.includes('\t') ? '\t' : delimiterOf(text);
  try {
    return { rows: rowsOf(text, delimiter, '"'), delimiter };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // In copied cells a quote may be just a quote.
    if (pasted) return { rows: rowsOf(text, delimiter, false), delimiter };
    const line = unclosedQuoteLine(text, delimiter);
    throw new Refused('broken-table', `Line ${line}: a cell begins with a double quote that is never closed. Close it, or save the table as CSV again.`, { line }, { line });
  }
}

/** The line on which the last quoted cell opens. */
function unclosedQuoteLine(text: string, delimiter: string): number {
  let line = 1;
  let opened = 1;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index];
    if (sign === '\n') line++;
    if (sign !== '"') continue;
    const before = index === 0 ? '\n' : text[index - 1];
    if (!quoted && (before === delimiter || before === '\n' || before === '\r')) {
      quoted = true;
      opened = line;
    } else if (quoted && text[index + 1] === '"') index++;
    else quoted = false;
  }
  return opened;
}
