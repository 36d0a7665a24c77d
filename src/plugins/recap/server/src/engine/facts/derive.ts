import type { DerivedFact, Fact, FactValue, FormulaOp } from '../../../../shared/recap';
import type { FactOf, Facts } from './types';

/** Makes a fact from others and keeps it with them. The name makes its id: equal names must mean equal operands. */
export function derive<V extends FactValue>(facts: Facts, name: string, op: FormulaOp, operands: Fact[], value: V): DerivedFact & FactOf<V> {
  const fact = { id: `derived/${name}`, kind: 'derived' as const, value, formula: { op, operands: operands.map(({ id }) => id) } };
  facts.all.set(fact.id, fact);
  return fact;
}

/** How many entries there are, as a fact. */
export const countOf = (facts: Facts, name: string, operands: Fact[]): DerivedFact & FactOf<number> =>
  derive(facts, `count(${name})`, 'count', operands, operands.length);

/** How many different values there are, as a fact. */
export const distinctCountOf = (facts: Facts, name: string, operands: Fact[]): DerivedFact & FactOf<number> =>
  derive(facts, `count-distinct(${name})`, 'count-distinct', operands, new Set(operands.map(({ value }) => value)).size);
