import fc from 'fast-check';
import { fixtureBytes } from './read-fixture';

export const fixtures = ['sessionize-all.json', 'sessionize-grid.json', 'schedule.json', 'schedule.xml', 'pretalx-submissions.json', 'programme.ics', 'sessions.csv', 'people.csv', 'pasted.tsv'];
const whole = new Map(fixtures.map((name) => [name, Buffer.from(fixtureBytes(name))]));
const bytesOf = (name: string): Buffer => whole.get(name) ?? Buffer.alloc(0);

/** Short pieces that mean something to one of the formats, or must not come through. */
export const hostilePiece = fc.constantFrom(
  '<script>alert(1)</script>', '</event>', ']]>', '<!DOCTYPE x>', '&amp;lt;b&amp;gt;', '\u0000', '\u202e', '\r\n', '"', '\\u0000', '{', '}', '[', ']', ',', ';', '\t', '__proto__', 'constructor', 'javascript:alert(1)',
  '99999999999999', '-1', 'null', 'T25:61:61', 'END:VEVENT', 'BEGIN:VEVENT\r\n', 'RRULE:FREQ=SECONDLY\r\n', 'TZID=', '\ud800', '😀', '\ufeff', '<p><b>', '<![CDATA[', '<a href="x', '9'.repeat(400), '('.repeat(200),
  '"__proto__":{"title":"x"},', '"constructor":{"prototype":{"title":"x"}},', '1e999', '-0', '1e-400', '0x10', 'NaN', '2025-02-30', '+275760-09-13T00:00:00Z', '0000-00-00', '\u2066\u2069', 'e\u0301'.repeat(60), '\u0301'.repeat(300),
  '<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>', '&c;', '&#0;', '&#xD800;', '&#99999999;', '<?xml-stylesheet href="x"?>', '<!ENTITY x SYSTEM "file:///etc/hosts">',
  'BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n', 'RDATE:20250101T000000\r\n', 'DURATION:P99999999999W\r\n',
);
const brokenBytes = [Buffer.from([0xff]), Buffer.from([0xc3]), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from([0xf4, 0x90, 0x80, 0x80]), Buffer.from([0xff, 0xfe]), Buffer.from([0, 0])];
/** What is put in again and again: nesting, rows, columns, a cell without end. */
const swelling = ['[', '{"a":', '<a>', '<div>', ',', '\n', '"', '""', '\r\n x', ' ', 'x', '&amp;', 'A B; ', 'x,x,x\n', 'BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\n', ';X=Y', '<event><title>x</title></event>', '{"id":1,"title":"x"},', '\u0301', '\\n', '<', '-1,', '(', 'http://'];

const change = fc.record({
  does: fc.constantFrom('cut', 'flip', 'insert', 'remove', 'double', 'splice', 'break', 'swell'),
  at: fc.nat(), length: fc.nat({ max: 60 }), piece: hostilePiece, other: fc.constantFrom(...fixtures),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function changed(bytes: Buffer, { does, at, length, piece, other }: Change, mostSwelling: number): Buffer {
  const place = bytes.length === 0 ? 0 : at % bytes.length;
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  const insert = (inserted: Buffer): Buffer => Buffer.concat([before, inserted, after]);
  switch (does) {
    case 'cut': return length % 4 === 0 ? Buffer.from(before) : bytes;
    case 'flip': return Buffer.concat([before, Buffer.from(after.length > 0 ? [length * 4] : []), after.subarray(1)]);
    case 'insert': return insert(Buffer.from(piece));
    case 'remove': return Buffer.concat([before, after.subarray(length)]);
    case 'double': return insert(after.subarray(0, length));
    case 'splice': return insert(bytesOf(other).subarray(at % 1000, (at % 1000) + length * 20));
    case 'break': return insert(brokenBytes[length % brokenBytes.length] ?? Buffer.alloc(0));
    // Most a few, some very many.
    case 'swell': return insert(Buffer.from((swelling[at % swelling.length] ?? '').repeat(Math.ceil(mostSwelling ** (length / 60)))));
  }
}

/**
 * A fixture that something happened to: cut off, pieces overwritten, taken out, doubled, put in, or swollen.
 * @param mostSwelling how many times one piece is repeated at most
 */
export const damagedFile = (mostSwelling: number): fc.Arbitrary<{ name: string; bytes: Buffer }> =>
  fc.tuple(fc.constantFrom(...fixtures), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([name, changes]) => ({ name, bytes: changes.reduce((bytes, one) => changed(bytes, one, mostSwelling), bytesOf(name)) }));
