import type { FieldSentence } from '../../../shared/contracts/panels';
import { speaks } from '../engine/compose';
import { numbersIn } from '../engine/gaps/numbers-in';
import { sentenceOf } from '../engine/prose/sentence-of';

/** Fields whose numbers belong in a figure or metric, where they can be checked. */
const counted = new Set([
  'api::event.event#theme', 'api::event.event#summary', 'api::event.event#openingLine', 'shared.point#text',
  'event.strand#intro', 'session.takeaway#text', 'api::case-study.case-study#summary',
]);

/** The sentence that a free text would become, and what is to be looked at. Empty in a language without phrases. */
export function fieldSentence(field: FieldSentence.Request['body']): FieldSentence.Response['data'] {
  const { model, attribute, text, locale } = field;
  if (!speaks(locale)) return { sentence: '', warnings: [] };
  const [number] = counted.has(`${model}#${attribute}`) ? numbersIn(text, locale) : [];
  return {
    sentence: sentenceOf(field),
    warnings: number ? [`"${number.written}" is a number in a text: enter it as a figure or metric too, so that it can be checked.`] : [],
  };
}
