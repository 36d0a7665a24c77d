import type { Place, Problem } from '../../programme';
import { limits } from '../limits';
import { cut } from '../text/clean';
import { plainLine, plainText } from '../text/plain-text';

/** What stands where, for a sentence about it: `session "Tides"`. */
export interface Subject {
  name: string;
  place: Place;
}

export interface Fitting {
  line(text: string | null, field: string, subject: Subject): string | null;
  text(texts: (string | null)[], field: string, subject: Subject): string | null;
}

/** Makes texts fit to be kept: plain, clean, bounded. What had to be cut is added to the problems. */
export function fitting(problems: Problem[]): Fitting {
  const within = (text: string, most: number, field: string, { name, place }: Subject): string => {
    if (text.length <= most) return text;
    problems.push({
      code: 'text-cut',
      severity: 'changed',
      message: `${field} of ${name} has ${text.length} characters and was cut at ${most}. Shorten it at the source, or edit the entry.`,
      values: { field, name, length: text.length, most },
      place,
    });
    return cut(text, most);
  };
  return {
    line(text, field, subject) {
      // Markup may be much longer than what is left of it; nobody means a hundred thousand characters for one line.
      const line = text === null ? '' : plainLine(text.slice(0, 100_000));
      return line === '' ? null : within(line, limits.line, field, subject);
    },
    text(texts, field, subject) {
      const kept: string[] = [];
      for (const text of texts) {
        const plain = text === null ? '' : plainText(text.slice(0, limits.text * 8));
        if (plain !== '' && !kept.includes(plain)) kept.push(plain);
      }
      return kept.length === 0 ? null : within(kept.join('\n\n'), limits.text, field, subject);
    },
  };
}
