import * as React from 'react';
import type { DerivedFact } from '../../../shared/recap';
import { useFactValue } from './use-fact-value';
import { useText } from './use-text';

/** How a value that stands in no field was worked out, in words an editor can check. */
export const useFormulaWords = (): ((fact: DerivedFact) => string) => {
  const text = useText();
  const value = useFactValue();
  return React.useCallback(
    (fact) => text(`formula.${fact.formula.op}`, { result: value(fact.value), operands: fact.formula.operands.length }),
    [text, value],
  );
};
