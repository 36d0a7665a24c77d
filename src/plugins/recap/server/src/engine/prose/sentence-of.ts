import { isSentence } from '../facts/text-shape';
import { phrasebook, type Argument } from './phrasebook';
import type { Fragment } from './types';
import { plainText, Writer } from './writer';

export interface FieldText {
  /** Content type or component uid: `event.event` and the like. */
  model: string;
  attribute: string;
  text: string;
  locale: string;
  /** Other values of the same form, as far as it holds them. `voice: 'nobody'` says that nobody is named. */
  context?: Record<string, string>;
}

/** Stands for what the form does not hold. */
const ELSEWHERE = '…';

type Tell = (writer: Writer, text: Fragment, known: (name: string) => Fragment) => Fragment;

/** A phrase-shaped text in the phrase that recaps build it into. */
const inPhrase = (id: string, name: string, others: Record<string, string | number> = {}): Tell => (writer, text, known) => {
  const args: Record<string, Argument> = { n: 1, stops: 1, [name]: text };
  for (const [argument, value] of Object.entries(others)) args[argument] = typeof value === 'number' ? value : known(value);
  return writer.sentence(id, args).runs;
};

const person = 'speaker';
const whole: Tell = (_writer, text) => text;

/** Where each free text goes while it is a phrase. A text that is a sentence is printed whole, attributed where it needs to be. */
const phrases: Record<string, Tell> = {
  'api::event.event#theme': (writer, text, known) => writer.sentence('lede.place.theme', {
    event: known('name'), edition: '', where: '', when: '', about: text,
  }).runs,
  'api::event.event#summary': inPhrase('summary.phrase', 'text', { event: 'name' }),
  'api::event.event#openingLine': inPhrase('entry.closed', 'text'),
  'shared.point#text': inPhrase('highlight.phrase', 'text'),
  'event.strand#intro': inPhrase('strand.intro', 'text', { sector: 'name' }),
  'event.figure#scope': (writer, text, known) => writer.phrase('people.scope', { n: known('value'), million: 'no', scope: text }),
  'event.next-step#label': inPhrase('next.look', 'label', { note: 'note' }),
  'event.next-step#note': inPhrase('next.look', 'note', { label: 'label' }),
  'api::session.session#topic': inPhrase('lead.topic.talk', 'topic', { who: person }),
  'session.takeaway#text': inPhrase('say.one', 'claim', { who: person }),
  'shared.quote#text': inPhrase('say.one', 'claim', { who: 'attribution' }),
  'shared.metric#label': (writer, text, known) => writer.phrase('measure.plain', { number: known('value'), label: text, millions: 'no' }),
  'shared.metric#of': inPhrase('case.counts', 'of', { org: 'organisation', metrics: 'label' }),
  'shared.metric#period': (writer, text, known) => writer.phrase('measure.with', { measure: known('label'), note: text }),
  'api::case-study.case-study#about': inPhrase('case.about', 'text', { org: 'organisation' }),
  'api::case-study.case-study#summary': inPhrase('case.does', 'does', { org: 'organisation' }),
};

const sentences: Record<string, Tell> = {
  'session.takeaway#text': inPhrase('say.sentence', 'text', { who: person }),
  'shared.quote#text': inPhrase('quote.sentence', 'text', { who: 'attribution' }),
  'api::session.session#topic': inPhrase('lead.topic.sentence', 'topic', { who: person }),
  'api::case-study.case-study#about': inPhrase('case.sentence', 'text', { org: 'organisation' }),
  'api::case-study.case-study#summary': inPhrase('case.sentence', 'text', { org: 'organisation' }),
};

/** A takeaway or quote that the entry puts in nobody's mouth. */
function ofNobody(text: string, locale: string, verbatim: boolean): string {
  const writer = new Writer(phrasebook(locale, 'en-GB'));
  const told = [{ text, fact: 'field' }];
  if (verbatim) return plainText(writer.sentence(`quote.nobody.${isSentence(text) ? 'sentence' : 'phrase'}`, { n: 1, text: told }).runs);
  return plainText(isSentence(text) ? told : writer.sentence('say.nobody', { claim: told }).runs);
}

const spoken = new Set(['session.takeaway#text', 'shared.quote#text']);

function quoted(text: string, locale: string, who: string | undefined): string {
  const writer = new Writer(phrasebook(locale, 'en-GB'));
  const args = { n: 1, who: [{ text: who?.trim() || ELSEWHERE, fact: 'field' }], text: [{ text, fact: 'field' }] };
  return plainText(writer.sentence(isSentence(text) ? 'quote.sentence' : 'quote.phrase', args).runs);
}

/**
 * The sentence that a free text would become in a recap, for the form it is written in; `…` stands for what the form
 * doesn't hold. Empty for an empty text and for a field that no recap tells.
 * @throws Error for a locale without phrases; ask `speaks` first.
 */
export function sentenceOf({ model, attribute, text, locale, context = {} }: FieldText): string {
  const told = text.trim();
  const field = `${model}#${attribute}`;
  if (told !== '' && spoken.has(field) && context.voice === 'nobody') return ofNobody(told, locale, context.verbatim === 'true');
  if (told !== '' && field === 'shared.quote#text' && context.verbatim === 'true') {
    return quoted(told, locale, context.attribution);
  }
  const tell = isSentence(told) ? sentences[field] ?? (field in phrases ? whole : undefined) : phrases[field];
  if (told === '' || !tell) return '';
  const known = (name: string): Fragment => [{ text: context[name]?.trim() || ELSEWHERE, fact: 'field' }];
  return plainText(tell(new Writer(phrasebook(locale, 'en-GB')), [{ text: told, fact: 'field' }], known));
}
