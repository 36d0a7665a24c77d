import type { Attributes } from './rules/fault';

const isAttributes = (value: unknown): value is Attributes => typeof value === 'object' && value !== null && !Array.isArray(value);

const mergeComponent = (stored: unknown, item: unknown): unknown => {
  if (!isAttributes(item) || item.id == null) return item;
  const candidates = Array.isArray(stored) ? stored : [stored];
  const before = candidates.filter(isAttributes).find(({ id }) => String(id) === String(item.id));
  return { ...before, ...item };
};

/**
 * The entry as it will be when the input is saved. An input may be partial, and so may its components that bear an id:
 * what they leave out stays as it is.
 */
export function mergeInput(stored: Attributes | undefined, input: Attributes): Attributes {
  const merged: Attributes = { ...stored };
  for (const [attribute, value] of Object.entries(input)) {
    if (value === undefined) continue;
    const before = stored?.[attribute];
    merged[attribute] = Array.isArray(value) ? value.map((item: unknown) => mergeComponent(before, item)) : mergeComponent(before, value);
  }
  return merged;
}
