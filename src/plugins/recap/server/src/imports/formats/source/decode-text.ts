import { Refused } from '../refused';

/** `kind` of `not-text` */
type Kind = 'pdf' | 'gzip' | 'picture' | null;

/** A single-byte file of western Europe; what is read when the bytes are no UTF-8. */
const fallback = 'windows-1252';

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: every second byte of the first signs is zero.
  if (bytes.length >= 4 && bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0) return 'utf-16le';
  if (bytes.length >= 4 && bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0 && bytes[3] !== 0) return 'utf-16be';
  return 'utf-8';
}

/** What isn't text by its first bytes; kind null: a spreadsheet, or an archive that may be one. */
const signatures: [bytes: number[], kind: Kind, message: string][] = [
  [[0x50, 0x4b, 0x03, 0x04], null, 'This is an Excel, OpenDocument or ZIP file. Save the sheet as CSV, or copy its cells and paste them.'],
  [[0xd0, 0xcf, 0x11, 0xe0], null, 'This is an old Excel or Word file. Save the sheet as CSV, or copy its cells and paste them.'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf', 'This is a PDF. Ask for the programme as JSON, XML, iCalendar or CSV, or paste its table.'],
  [[0x1f, 0x8b], 'gzip', 'This file is compressed (gzip). Unpack it first.'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture', 'This is a picture. Ask for the programme as JSON, XML, iCalendar or CSV.'],
];

/**
 * The text in a file: UTF-8 or UTF-16, with or without a byte order mark, else windows-1252.
 * @throws Refused for files that hold no text
 */
export function decodeText(bytes: Uint8Array): { text: string; guessed: boolean } {
  for (const [signature, kind, message] of signatures) {
    if (!signature.every((byte, index) => bytes[index] === byte)) continue;
    throw kind === null ? new Refused('spreadsheet-or-archive', message, {}) : new Refused('not-text', message, { kind });
  }
  try {
    return { text: new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder(fallback).decode(bytes), guessed: true };
  }
}
