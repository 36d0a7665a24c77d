import ICAL from 'ical.js';
import type { ContentLine } from './content-lines';

export interface Property {
  parameters: Readonly<Record<string, unknown>>;
  /** `text`, `date-time`, `date`, `uri` … */
  type: string;
  /** As jCal has them: texts without escapes, times as `2025-10-04T09:00:00`. */
  values: string[];
  line: number;
}

/** A property of a line, or null where the line can't be read. */
export function readProperty({ text, line }: ContentLine): Property | null {
  try {
    const jcal: unknown = ICAL.parse.property(text);
    if (!Array.isArray(jcal)) return null;
    const [, parameters, type, ...values]: unknown[] = jcal;
    return {
      parameters: typeof parameters === 'object' && parameters !== null ? { ...parameters } : {},
      type: typeof type === 'string' ? type : 'unknown',
      values: values.flat().filter((value) => typeof value === 'string'),
      line,
    };
  } catch {
    return null;
  }
}

export function parameter(property: Property, name: string): string | null {
  const value = Object.hasOwn(property.parameters, name) ? property.parameters[name] : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
