import { problem } from '../../problem';
import type { Problem } from '../../programme';
import { everyLanguage, type Fields, isFields, own, text, textOf } from '../source/fields';
import { namesInFile, type Named } from './names-in-file';

/** What of a session stands elsewhere, if at all. */
type Apart = Named | 'slots';

const called: Record<Apart, string> = { rooms: 'room', tracks: 'track', types: 'type', speakers: 'speakers', slots: 'times' };

/** Puts names where the API only gave numbers and codes, from the rest of the file, and counts those it has no names for. */
export function naming(json: unknown) {
  const names = namesInFile(json);
  const missing = new Map<Apart, number>();
  const miss = (what: Apart): void => void missing.set(what, (missing.get(what) ?? 0) + 1);
  const isBare = (value: unknown): value is number => typeof value === 'number';
  const whole = (what: Named, value: unknown): unknown => {
    if (!isBare(value)) return value;
    const found = names[what].get(String(value));
    if (found === undefined) miss(what);
    return found;
  };

  return {
    /** A name as it stands there, or in the rest of the file. */
    name(what: 'rooms' | 'tracks', value: unknown): string | null {
      const found = whole(what, value);
      if (isFields(found)) return text(found, 'name') ?? textOf(found);
      return typeof found === 'string' ? textOf(found) : null;
    },
    /** In all languages, for looking at its words. */
    types(value: unknown): string[] {
      const found = whole('types', value);
      return isFields(found) && Object.hasOwn(found, 'name') ? everyLanguage(own(found, 'name')) : everyLanguage(found);
    },
    speakers(value: unknown): Fields[] {
      return (Array.isArray(value) ? value : []).flatMap((speaker: unknown) => {
        if (isFields(speaker)) return [speaker];
        const code = textOf(speaker);
        const found = code === null ? undefined : names.speakers.get(code);
        if (code !== null && found === undefined) miss('speakers');
        return found === undefined ? [] : [found];
      });
    },
    /** Says that the slots of a submission are bare numbers, if they are. */
    noteSlots(value: unknown): void {
      if (Array.isArray(value) && value.some(isBare)) miss('slots');
    },
    problems: (): Problem[] => [...missing].map(([what, count]) => problem('only-numbers', {
      severity: 'left-out', place: {}, values: { what, count },
      message: `Sessions whose ${called[what]} stand here only as a number or code: ${count}. The names are nowhere in the file, so they are left empty. Ask the API with expand=slots,slots.room,track,submission_type,speakers.`,
    })),
  };
}

export type Naming = ReturnType<typeof naming>;
