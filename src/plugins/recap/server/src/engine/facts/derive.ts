import type { DerivedFact, Fact, FactValue, FormulaOp } from '../../../../shared/recap';
import type { FactOf, Facts } from './types';

/** Makes a fact from others and keeps it with them. The name makes its id; where that is taken by other operands, a number follows. */
export function derive<V extends FactValue>(facts: Facts, name: string, op: FormulaOp, operands: Fact[], value: V): DerivedFact & FactOf<V> {
  const formula = { op, operands: operands.map(({ id }) => id) };
  const fact = { id: freeId(facts, `derived/${name}`, formula), kind: 'derived' as const, value, formula };
  facts.all.set(fact.id, fact);
  return fact;
}

function freeId(facts: Facts, id: string, formula: DerivedFact['formula']): string {
  const isFree = (candidate: string) => {
    const taken = facts.all.get(candidate);
    return !taken || (taken.kind === 'derived' && taken.formula.op === formula.op
      && taken.formula.operands.length === formula.operands.length && taken.formula.operands.every((operand, index) => operand === formula.operands[index]));
  };
  let candidate = id;
  for (let number = 2; !isFree(candidate); number += 1) candidate = `${id} ${number}`;
  return candidate;
}

/** How many entries there are, as a fact. */
export const countOf = (facts: Facts, name: string, operands: Fact[]): DerivedFact & FactOf<number> =>
  derive(facts, `count(${name})`, 'count', operands, operands.length);

/** How many different values there are, as a fact. */
export const distinctCountOf = (facts: Facts, name: string, operands: Fact[]): DerivedFact & FactOf<number> =>
  derive(facts, `count-distinct(${name})`, 'count-distinct', operands, new Set(operands.map(({ value }) => value)).size);
