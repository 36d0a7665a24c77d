import type { SourceType } from '../sources/attributes';

/**
 * Whether somebody may read all entries of a type, in some languages. A text must not depend on who clicked: who may
 * read only some entries or some fields may not have a recap made of the type.
 */
export type Reader = (type: SourceType, locales: string[]) => Promise<boolean>;
