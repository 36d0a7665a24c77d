import type { Language } from './language';

export interface Day {
  day?: number;
  /** 1 to 12 */
  month?: number;
  year?: number;
}

/** A date or a range of dates as a text says it. Offsets are within the sentence. */
export interface DateMention {
  start: number;
  end: number;
  from: Day;
  to: Day;
}

export interface WeekdayMention {
  start: number;
  end: number;
  /** 0 is Monday. */
  weekday: number;
}

interface Patterns {
  dates: [RegExp, (string | undefined)[]][];
  weekday: RegExp;
}

const known = new Map<string, Patterns>();

/** Each pattern with the meaning of its groups: d m y of the first day, D M Y of the last. */
function patternsOf(language: Language): Patterns {
  const made = known.get(language.tag);
  if (made) return made;
  const english = language.tag === 'en';
  const raise = (word: string) => (english ? (word[0] ?? '').toUpperCase() + word.slice(1) : word);
  const names = (words: string[], short: number) => words.map(raise).flatMap((word) => (word.length > short + 1 && english ? [word, `${word.slice(0, short)}\\.?`] : [word])).join('|');
  const M = `(${names(language.months, 3)})(?![\\p{L}])`;
  const D = '(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|º|°)?(?![\\d\\p{L}])';
  const Y = '(?:,?\\s+(?:del\\s+)?(\\d{4})(?!\\d))';
  const W = `(?:(?:${names(language.weekdays, 3)}),?\\s+(?:the\\s+)?)?`;
  const R = '(?:\\s*[–—-]\\s*|,?\\s+(?:to|and|until|through|al|a|e|fino al)\\s+|\\s+(?:all|sull)[\'’])';
  const make = (source: string) => new RegExp(source, english ? 'gu' : 'giu');
  const patterns: Patterns = {
    dates: [
      [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu, ['y', 'm', 'd']],
      [make(`${D}\\s+${M}${Y}?${R}${W}${D}\\s+(?:of\\s+)?${M}${Y}?`), ['d', 'm', 'y', 'D', 'M', 'Y']],
      [make(`${D}${R}${W}${D}\\s+(?:of\\s+)?${M}${Y}?`), ['d', 'D', 'M', 'Y']],
      ...(english ? [
        [make(`${M}\\s+${D}${Y}?${R}${W}${M}\\s+${D}${Y}?`), ['m', 'd', 'y', 'M', 'D', 'Y']] satisfies [RegExp, string[]],
        [make(`${M}\\s+${D}${R}${W}${D}${Y}?`), ['M', 'd', 'D', 'Y']] satisfies [RegExp, string[]],
      ] : []),
      [make(`${D}\\s+(?:of\\s+)?${M}${Y}?`), ['D', 'M', 'Y']],
      ...(english ? [[make(`${M}\\s+${D}${Y}?`), ['M', 'D', 'Y']] satisfies [RegExp, string[]]] : []),
      [make(`${M}${Y}?${R}${M}${Y}`), ['m', 'y', 'M', 'Y']],
      [make(`${M}${Y}`), ['M', 'Y']],
      [make('(?<![\\d.,])((?:19|20)\\d\\d)(?:\\s*[–—]\\s*|,?\\s+(?:to|and|al|e il|e)\\s+)((?:19|20)\\d\\d)(?![\\d.,]\\d|\\d)'), ['y', 'Y']],
    ],
    weekday: make(`(?<![\\p{L}])(${names(language.weekdays, 3)})(?:s)?(?![\\p{L}])`),
  };
  known.set(language.tag, patterns);
  return patterns;
}

const indexIn = (names: string[], written: string): number => {
  const lower = written.toLowerCase().replace(/\.$/, '');
  return names.findIndex((name) => name === lower || (lower.length >= 3 && name.startsWith(lower)));
};

/** The dates that a text says, longest first at each place. */
export function datesIn(text: string, language: Language): DateMention[] {
  const found: DateMention[] = [];
  if (!/\d/.test(text)) return found;
  for (const [pattern, groups] of patternsOf(language).dates) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const values: Record<string, number> = {};
      groups.forEach((group, index) => {
        const written = match[index + 1];
        if (!group || written === undefined) return;
        values[group] = /^\d+$/.test(written) ? Number(written) : indexIn(language.months, written) + 1;
      });
      const iso = groups[0] === 'y' && groups.includes('d');
      const to: Day = iso ? { day: values.d, month: values.m, year: values.y } : { day: values.D, month: values.M, year: values.Y };
      const ranged = values.d !== undefined || values.m !== undefined || (values.y !== undefined && values.M === undefined);
      const from: Day = iso || !ranged ? to : { day: values.d, month: values.m ?? values.M, year: values.y ?? values.Y };
      if ([from, to].some(({ day, month }) => (day !== undefined && (day < 1 || day > 31)) || (month !== undefined && (month < 1 || month > 12)))) continue;
      found.push({ start, end, from, to });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

export const weekdaysIn = (text: string, language: Language): WeekdayMention[] =>
  [...text.matchAll(patternsOf(language).weekday)].flatMap((match) => {
    const weekday = indexIn(language.weekdays, match[1] ?? '');
    return weekday < 0 ? [] : [{ start: match.index, end: match.index + match[0].length, weekday }];
  });

/** 0 is Monday. Reckoned without the clock of any machine. */
export function weekdayOf(year: number, month: number, day: number): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}
