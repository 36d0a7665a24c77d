import path from 'node:path';

/** A path as somebody typed it: meant from where they stand, not from the project's folder. */
export const typedPath = (typed: string): string => path.resolve(process.env.RECAP_TYPED_FROM ?? process.cwd(), typed);
