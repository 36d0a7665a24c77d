import { createHash } from 'node:crypto';
import type { RecapText } from './recap-text';

/** PostgreSQL gives the keys of stored JSON back in an order of its own; attributes left empty are as good as left out. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, its]) => its !== undefined && its !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, its]): unknown => [key, inOrder(its)]);
};

/** Names a text: writing over it carries this, and is refused when another text stands there by then. */
export const textVersion = (text: Partial<RecapText>): string =>
  createHash('sha256').update(JSON.stringify(inOrder(text))).digest('hex').slice(0, 24);
