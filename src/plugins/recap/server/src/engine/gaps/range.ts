import type { Qualifier } from '../entries';

/** The values a qualified number may stand for. */
export interface Range {
  from: number;
  to: number;
}

interface Qualified {
  value: number;
  upTo?: number | null;
  qualifier?: Qualifier | null;
}

/** How far "about" and "nearly" may reach: enough that rounding is no contradiction. */
const leeway = 0.1;

export function rangeOf({ value, upTo, qualifier }: Qualified): Range {
  // A number that is not filled in yet contradicts nothing.
  if (!Number.isFinite(value)) return { from: -Infinity, to: Infinity };
  const to = upTo ?? value;
  switch (qualifier ?? 'exactly') {
    case 'exactly':
      return { from: value, to };
    case 'about':
      return { from: value * (1 - leeway), to: to * (1 + leeway) };
    case 'nearly':
      return { from: value * (1 - leeway), to };
    case 'over':
    case 'at-least':
      return { from: value, to: Infinity };
    case 'up-to':
      return { from: 0, to };
  }
}

export const addRanges = (a: Range, b: Range): Range => ({ from: a.from + b.from, to: a.to + b.to });

export const overlap = (a: Range, b: Range): boolean => a.from <= b.to && b.from <= a.to;

const signs: Record<Qualifier, string> = { exactly: '', about: '≈ ', over: '> ', nearly: '< ', 'at-least': '≥ ', 'up-to': '≤ ' };

/** A number with its qualifier, in signs that every language reads. */
export const shown = ({ value, upTo, qualifier }: Qualified): string =>
  `${signs[qualifier ?? 'exactly']}${value}${upTo != null ? `–${upTo}` : ''}`;
