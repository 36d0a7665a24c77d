import { createHash } from 'node:crypto';

/** Which values these are: the same values have the same version, on every machine. */
export const versionOf = (values: object): string => createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 20);
