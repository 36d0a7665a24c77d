import type { Gap } from '../../../../../shared/recap';
import { freeTexts } from '../free-texts';
import { excerpt, gap } from '../gap';
import { numbersIn } from '../numbers-in';
import type { Scope } from '../scope';

/** A number that stands only inside a free text, where nothing can check, translate or compare it. */
export const numberGaps = (scope: Scope): Gap[] =>
  freeTexts(scope).flatMap(({ spot, text, stated }) => {
    if (!stated) return [];
    const number = numbersIn(text, scope.graph.defaultLocale).find(({ value }) => !stated.includes(value));
    return number ? [gap('number-in-text', spot, { excerpt: excerpt(text), number: number.written })] : [];
  });
