/** An object of a JSON file. Only own properties are looked at, so that names like `__proto__` mean nothing. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

export const own = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined);

/** The objects in a list; what is no list has none. */
export const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

const localeCode = /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})?$/;

/** A text: as it stands, a number written out, or of a text in several languages the English one, else the first. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  if (!isFields(value)) return null;
  const locales = Object.keys(value).filter((name) => localeCode.test(name));
  for (const locale of ['en', ...locales]) {
    const text = own(value, locale);
    if (typeof text === 'string' && text.trim() !== '') return text;
  }
  return null;
}

/** The first of the named properties that holds a text. */
export function text(fields: Fields, ...names: string[]): string | null {
  for (const name of names) {
    const found = textOf(own(fields, name));
    if (found !== null) return found;
  }
  return null;
}

/** An identifier: `12` and `"12"` are the same one. */
export const identifier = (fields: Fields, ...names: string[]): string | null => text(fields, ...names)?.trim() ?? null;

export function flag(fields: Fields, name: string): boolean | null {
  const value = own(fields, name);
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 1 || value === '1') return true;
  return value === 'false' || value === 0 || value === '0' ? false : null;
}

/** All languages of a text, for looking at its words. */
export const everyLanguage = (value: unknown): string[] =>
  isFields(value) ? Object.values(value).filter((part) => typeof part === 'string') : typeof value === 'string' ? [value] : [];
