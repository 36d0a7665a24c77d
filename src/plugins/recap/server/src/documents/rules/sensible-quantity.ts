import type { Fault, Rule } from './fault';

const number = (value: unknown): number | null =>
  value == null || value === '' || Number.isNaN(Number(value)) ? null : Number(value);

/** A figure or metric counts something: not below zero, and its upper bound not below its lower. */
export const sensibleQuantity: Rule = (attributes) => {
  const value = number(attributes.value);
  const upTo = number(attributes.upTo);
  const faults: Fault[] = [];
  if (value !== null && value < 0) {
    faults.push({ path: ['value'], message: 'The number is below zero. Write 0 or more.' });
  }
  if (value !== null && upTo !== null && upTo < value) {
    faults.push({ path: ['upTo'], message: `"Up to" (${upTo}) is below the number itself (${value}). Swap them, or leave "up to" empty.` });
  }
  return faults;
};
