import type { CalendarFault, ImportRefusalValues } from '../../../../../shared/contracts/import-codes';
import { Refused } from '../refused';
import { limits } from '../limits';

/** A line as it was before it was folded, and where it starts. */
export interface ContentLine {
  /** `DTSTART`, in capitals */
  name: string;
  text: string;
  line: number;
}

/** A component with its lines and those inside it: VCALENDAR, VEVENT, VTIMEZONE. */
export interface CalendarPart {
  name: string;
  line: number;
  lines: ContentLine[];
  parts: CalendarPart[];
}

export interface ReadLines {
  calendars: CalendarPart[];
  /** Lines that are no property; they were added to the text above, as badly folded ones are. */
  mended: number[];
}

/** What is wrong in a calendar, in which of its parts. */
export const calendarFault = (fault: CalendarFault, part = '', open = ''): ImportRefusalValues<'broken-icalendar'> => ({ fault, part, open });

const nameOf = (text: string): string => /^[A-Za-z0-9-]{1,64}(?=[;:])/.exec(text)?.[0].toUpperCase() ?? '';

function unfolded(text: string): { lines: ContentLine[]; mended: number[] } {
  const lines: ContentLine[] = [];
  const mended: number[] = [];
  text.split(/\r\n|\n|\r/).forEach((written, index) => {
    const last = lines.at(-1);
    const folded = written.startsWith(' ') || written.startsWith('\t');
    if (folded && last !== undefined) last.text += written.slice(1);
    else if (written.trim() !== '') {
      const name = nameOf(written);
      if (name !== '' || last === undefined) lines.push({ name, text: written, line: index + 1 });
      else {
        // A line break inside a text that its writer forgot to escape.
        last.text += `\\n${written}`;
        mended.push(index + 1);
      }
    }
  });
  return { lines, mended };
}

/** @throws Refused with the line where a part isn't closed, or closed without being open */
export function readLines(text: string): ReadLines {
  const { lines, mended } = unfolded(text);
  const calendars: CalendarPart[] = [];
  const open: CalendarPart[] = [];
  for (const { name, text: written, line } of lines) {
    const value = written.slice(name.length + 1).trim().toUpperCase().slice(0, 60);
    const part = open.at(-1);
    if (name === 'BEGIN') {
      if (open.length >= limits.depth) throw new Refused('too-deep', `Line ${line}: components are nested more than ${limits.depth} deep.`, { most: limits.depth }, { line });
      const begun: CalendarPart = { name: value, line, lines: [], parts: [] };
      (part?.parts ?? calendars).push(begun);
      open.push(begun);
    } else if (name === 'END') {
      if (part?.name !== value) {
        throw new Refused('broken-icalendar', `Line ${line}: the calendar ends "${value}" here, which ${part === undefined ? 'was never begun' : `can't end before "${part.name}" of line ${part.line}`}.`, part === undefined ? calendarFault('neverBegun', value) : calendarFault('endsInside', value, part.name), { line });
      }
      open.pop();
    } else if (part !== undefined) part.lines.push({ name, text: written, line });
    else throw new Refused('broken-icalendar', `Line ${line} stands outside of the calendar: it begins with BEGIN:VCALENDAR.`, calendarFault('outside'), { line });
  }
  const left = open.at(-1);
  if (left !== undefined) throw new Refused('broken-icalendar', `"${left.name}", begun on line ${left.line}, is never ended: the file may be cut off.`, calendarFault('neverEnded', left.name), { line: left.line });
  return { calendars, mended };
}
