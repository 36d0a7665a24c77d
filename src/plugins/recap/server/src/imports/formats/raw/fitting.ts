import type { ImportText } from '../../../../../shared/contracts/import-codes';
import { problem } from '../../problem';
import type { Problem } from '../../programme';
import { limits } from '../limits';
import { cut } from '../text/clean';
import { plainLine, plainText } from '../text/plain-text';
import { calledSubject, type Subject } from './subject';

export interface Fitting {
  line(text: string | null, field: ImportText, subject: Subject): string | null;
  text(texts: (string | null)[], field: ImportText, subject: Subject): string | null;
}

const called: Record<ImportText, string> = {
  abstract: 'The abstract', affiliation: 'The affiliation', bio: 'The biography', city: 'The city', country: 'The country', identifier: 'The identifier',
  jobTitle: 'The job title', label: 'The label of a link', language: 'The language', name: 'The name', pronouns: 'The pronouns', room: 'The room', title: 'The title',
  track: 'The track', venue: 'The venue',
};

/** Makes texts fit to be kept: plain, clean, bounded. What had to be cut is added to the problems. */
export function fitting(problems: Problem[]): Fitting {
  const within = (text: string, most: number, field: ImportText, subject: Subject): string => {
    if (text.length <= most) return text;
    const { of, name, place } = subject;
    problems.push(problem('text-cut', {
      severity: 'changed', place, values: { field, of, name, length: text.length, most },
      message: `${called[field]} of ${calledSubject(subject)} has ${text.length} characters and was cut at ${most}. Shorten it at the source, or edit the entry.`,
    }));
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
