import type { Gap } from '../../../../../shared/recap';
import { isSentence } from '../../facts/text-shape';
import { freeTexts } from '../free-texts';
import { excerpt, gap } from '../gap';
import type { Scope } from '../scope';
import { numberWords } from '../words';

/** Texts whose ending says one shape and whose beginning, or field, asks for the other. */
export function shapeGaps(scope: Scope): Gap[] {
  const { openers } = numberWords(scope.graph.defaultLocale);
  return freeTexts(scope).flatMap(({ spot, text, shape }) => {
    if (isSentence(text)) return [];
    if (shape === 'sentence') return [gap('sentence-without-stop', spot, { excerpt: excerpt(text) })];
    const first = text.split(/\s/, 1)[0];
    return openers.has(first) ? [gap('phrase-like-sentence', spot, { excerpt: excerpt(text) })] : [];
  });
}
