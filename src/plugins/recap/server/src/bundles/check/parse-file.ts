import type { BundleFault, BundleFile } from '../types';

export interface ParsedFile {
  name: string;
  rows: unknown[];
}

/** Line and column, from 1, of the place a JSON parser gave up at. */
function placeOf(text: string, error: Error): { line: number; column: number } {
  const position = /at position (\d+)/.exec(error.message)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Reads a file as a list of entries. What is no list of entries is a fault, and its rows are none. */
export function parseFile({ name, text }: BundleFile): { parsed: ParsedFile; faults: BundleFault[] } {
  const fault = (message: string) => ({ parsed: { name, rows: [] }, faults: [{ file: name, entry: '', field: '', message }] });
  const json = text.replace(/^\uFEFF/, '');
  try {
    const rows: unknown = JSON.parse(json);
    return Array.isArray(rows) ? { parsed: { name, rows }, faults: [] } : fault('must be a list of entries: [ { ... }, { ... } ]');
  } catch (error) {
    const problem = error as Error;
    const { line, column } = placeOf(json, problem);
    const reason = problem.message.replace(/ in JSON at position .*$/s, '').replace(/ \(line \d+ column \d+\)$/, '');
    return fault(`is no JSON, line ${line}, column ${column}: ${reason}`);
  }
}

/** A row's slug, or its place in the file where it has none. */
export const nameOfRow = (row: unknown, index: number): string => {
  const slug = (row as { slug?: unknown } | null)?.slug;
  return typeof slug === 'string' && slug !== '' ? slug : `entry ${index + 1}`;
};
