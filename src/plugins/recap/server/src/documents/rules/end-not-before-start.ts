import type { Rule } from './fault';

const time = (value: unknown): number =>
  value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : Number.NaN;

/**
 * What ends does so when it has started. Works on instants (2025-05-01T07:00:00Z, Date) and on days (2025-05-01).
 * A value that is no date is Strapi's own to refuse.
 */
export const endNotBeforeStart =
  (start: string, end: string): Rule =>
  (attributes) =>
    time(attributes[end]) < time(attributes[start])
      ? [{ path: [end], message: 'The end lies before the start. Put the end later, or the start earlier.' }]
      : [];
