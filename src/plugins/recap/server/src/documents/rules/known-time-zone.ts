import type { Rule } from './fault';

const isTimeZone = (name: string): boolean => {
  // Node takes "+02:00" too, which knows no summer time.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
};

const suggestion = (name: string): string => {
  const wanted = name.trim().toLowerCase().replace(/\s+/g, '_');
  const match = wanted && Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase().split('/').at(-1) === wanted);
  return match || 'Europe/Rome';
};

/** A time zone is an IANA name, so that dates come out as they were on the spot. */
export const knownTimeZone =
  (field: string): Rule =>
  (attributes) => {
    const name = attributes[field];
    if (typeof name !== 'string' || name === '' || isTimeZone(name)) return [];
    return [{ path: [field], message: `"${name}" is not a time zone. Write an IANA name such as ${suggestion(name)}.` }];
  };
