const longest = 300;

/** What Strapi keeps about an entry is no text of it. */
const kept = new Set(['id', 'documentId', 'locale', 'createdAt', 'updatedAt', 'publishedAt']);

const words = (value: unknown): string | null => {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string' && value !== '' && value.length <= longest) return value;
  // A relation picked just now, as the form holds it until it is saved.
  if (typeof value === 'object' && value !== null && 'connect' in value && Array.isArray(value.connect)) {
    const first: unknown = value.connect[0];
    if (typeof first === 'object' && first !== null && 'label' in first && typeof first.label === 'string') return first.label;
  }
  return null;
};

const wordsOf = (values: unknown): [string, string][] =>
  typeof values !== 'object' || values === null || Array.isArray(values)
    ? []
    : Object.entries(values).flatMap(([key, value]): [string, string][] => {
        const found = key.startsWith('__') || kept.has(key) ? null : words(value);
        return found === null ? [] : [[key, found]];
      });

const parentOf = (values: unknown, name: string): unknown =>
  name
    .split('.')
    .slice(0, -1)
    .reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined), values);

/** The other short values of a form that a sentence may name: the entry's, and over them those of the same component. */
export const sentenceContext = (values: object, name: string): Record<string, string> => {
  const nested = name.includes('.') ? wordsOf(parentOf(values, name)) : [];
  return Object.fromEntries([...wordsOf(values), ...nested].filter(([key]) => key !== name.split('.').at(-1) || !nested.length));
};
