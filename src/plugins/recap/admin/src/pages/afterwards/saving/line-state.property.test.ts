import fc from 'fast-check';
import { answered, edited, keptMine, lineOf, refreshed, sendable, sent, unsavedOf, valueOf, type Line, type Outcome } from './line-state';

interface Cells { takeaway: string; slides: string }
interface Row { version: string; cells: Cells }
type Server = { version: number; cells: Cells };

const cells = ['takeaway', 'slides'] as const;
/** The server takes no address that begins so. */
const isBad = (text: string) => text.startsWith('bad');

type Step =
  | { kind: 'type'; cell: keyof Cells; text: string }
  | { kind: 'send' }
  | { kind: 'answer'; reached: boolean }
  | { kind: 'poll' }
  | { kind: 'other'; cell: keyof Cells; text: string };

const cell = fc.constantFrom(...cells);
const text = fc.constantFrom('', 'a', 'b', 'bad');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('type' as const), cell, text }),
  fc.record({ kind: fc.constant('send' as const) }),
  fc.record({ kind: fc.constant('poll' as const) }),
  fc.record({ kind: fc.constant('answer' as const), reached: fc.boolean() }),
  fc.record({ kind: fc.constant('other' as const), cell, text: fc.constantFrom('', 'x', 'y') }),
);

const rowOf = ({ version, cells: now }: Server): Row => ({ version: String(version), cells: { ...now } });

/** What a server answers to what is on its way. */
function saved(server: Server, { stored, sending }: Line<Cells, Row>, reached: boolean): Outcome<Cells, Row> {
  if (!reached || !sending) return { kind: 'unreachable' };
  if (stored.version !== String(server.version)) return { kind: 'conflict', now: rowOf(server), savedBy: 'Grace', savedAt: null };
  const refused = cells.filter((name) => isBad(sending[name] ?? ''));
  if (refused.length > 0) return { kind: 'refused', cells: Object.fromEntries(refused.map((name) => [name, 'Bad'])), message: 'Bad' };
  Object.assign(server.cells, sending);
  server.version += 1;
  return { kind: 'saved', stored: rowOf(server) };
}

it('shows what was typed last until it is stored or given up, and ends with all of it stored but what was refused', () => {
  fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
    const server: Server = { version: 1, cells: { takeaway: '', slides: '' } };
    let line = lineOf<Cells, Row>(rowOf(server));
    const typed: Partial<Cells> = {};
    for (const one of steps) {
      switch (one.kind) {
        case 'type':
          line = edited(line, { [one.cell]: one.text });
          typed[one.cell] = one.text;
          break;
        case 'send': line = sent(line); break;
        case 'answer': if (line.sending) line = answered(line, saved(server, line, one.reached)); break;
        case 'poll': line = refreshed(line, rowOf(server)); break;
        case 'other':
          if (server.cells[one.cell] === one.text) break;
          server.cells[one.cell] = one.text;
          server.version += 1;
          break;
      }
      for (const name of unsavedOf(line)) expect(valueOf(line, name)).toBe(typed[name]);
    }
    // Everybody stops writing; the person keeps their own; what may be sent is sent.
    for (let round = 0; round < 12; round += 1) {
      for (const name of line.conflict?.cells ?? []) line = keptMine(line, name);
      line = line.sending ? line : sent(line);
      if (line.sending) line = answered(line, saved(server, line, true));
    }
    expect(sendable(line)).toEqual([]);
    for (const name of unsavedOf(line)) expect(isBad(valueOf(line, name))).toBe(true);
    for (const name of cells) if (!unsavedOf(line).includes(name)) expect(valueOf(line, name)).toBe(line.stored.cells[name]);
  }), { numRuns: 2000 });
});
