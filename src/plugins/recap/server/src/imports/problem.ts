import type { ImportProblemCode, ImportProblemValues } from '../../../shared/contracts/import-codes';
import type { Problem } from './programme';

/** A problem with the values that the sentences of its code speak of. */
export const problem = <Code extends ImportProblemCode>(code: Code, told: Omit<Problem, 'code' | 'values'> & { values: ImportProblemValues<Code> }): Problem => ({ code, ...told });
