import type { ImportProblem } from '../../../../../shared/contracts/imports';

const order: ImportProblem['severity'][] = ['left-out', 'changed', 'note'];

/** What is lost first, then what is altered, then what is worth knowing; within each as the source has it. */
export const bySeverity = (problems: ImportProblem[]): ImportProblem[] =>
  [...problems].sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
