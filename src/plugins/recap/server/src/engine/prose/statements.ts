import { isSentence } from '../facts/text-shape';
import type { PersonFacts, QuoteFacts, SessionFacts, TextFact } from '../facts/types';
import { person, speaking } from './people';
import type { DocumentBlock, Fragment, Sentence } from './types';
import type { Writer } from './writer';

/** Who said something: people, an attribution in words, or nobody that an entry names. */
interface Voice {
  key: string;
  speakers: PersonFacts[];
  attribution?: TextFact;
}

interface Voiced {
  voice: Voice;
  text: TextFact;
  verbatim: boolean;
}

const NOBODY: Voice = { key: '', speakers: [] };
/** At most this many sentences of reported speech in a row. */
const RUN = 3;
/** Two claims of one person make one sentence while both are short. */
const SHORT_CLAIM = 90;

const voiceOf = (speakers: PersonFacts[]): Voice =>
  speakers.length === 0 ? NOBODY : { key: speakers.map(({ documentId }) => documentId).sort().join(' '), speakers };

/**
 * Only a takeaway that names a person, or a session with that one speaker, puts words in a person's mouth; a session
 * that only an organisation gave is told of the organisation.
 */
function soleVoice(session: SessionFacts): Voice {
  const [only, ...others] = speaking(session);
  if (!only || others.length > 0) return NOBODY;
  if (only.speaker) return voiceOf([only.speaker]);
  return only.affiliation ? { key: only.affiliation.id, speakers: [], attribution: only.affiliation } : NOBODY;
}

function quoteVoice(quote: QuoteFacts, fallback: Voice): Voice {
  if (quote.speaker) return voiceOf([quote.speaker]);
  if (quote.attribution) return { key: quote.attribution.id, speakers: [], attribution: quote.attribution };
  return fallback;
}

/** What was said in a session, in the order quotes, then takeaways of each voice; voices as they first appear. */
export function statementsOf(session: SessionFacts): Voiced[] {
  const sole = soleVoice(session);
  const takeaways = session.takeaways.map(({ text, speakers }) => ({ voice: speakers.length > 0 ? voiceOf(speakers) : sole, text, verbatim: false }));
  const quotes = session.quotes.map((quote) => ({ voice: quoteVoice(quote, sole), text: quote.text, verbatim: quote.verbatim }));
  const all = [...takeaways.filter(({ voice }) => voice.speakers.length > 1), ...quotes, ...takeaways.filter(({ voice }) => voice.speakers.length <= 1)];
  const order = [...new Set(all.map(({ voice }) => voice.key))];
  return order.flatMap((key) => all.filter(({ voice }) => voice.key === key));
}

const name = (writer: Writer, voice: Voice): Fragment =>
  voice.attribution ? writer.fact(voice.attribution) : writer.list(voice.speakers.map((speaker) => person(writer, speaker, { listed: voice.speakers.length > 1 })));

function quoted(writer: Writer, voice: Voice, text: TextFact): Sentence {
  const shape = isSentence(text.value) ? 'sentence' : 'phrase';
  const args = { n: Math.max(1, voice.speakers.length), text: writer.fact(text) };
  return voice.key === ''
    ? writer.sentence(`quote.nobody.${shape}`, args, text.id)
    : writer.sentence(`quote.${shape}`, { who: name(writer, voice), ...args }, text.id);
}

/** Statements -> blocks. `spoke`: keys of voices that were heard just before, so that "also" and "added" are true. */
export function tellStatements(writer: Writer, statements: Voiced[], spoke: Set<string>): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let paragraph: Sentence[] = [];
  let run = spoke.size > 0 ? 1 : 0;
  const flush = () => {
    if (paragraph.length > 0) blocks.push({ type: 'paragraph', sentences: paragraph });
    paragraph = [];
    run = 0;
  };
  const say = (sentence: Sentence, reported: boolean) => {
    if (reported && run >= RUN) flush();
    run = reported ? run + 1 : 0;
    paragraph.push(sentence);
  };
  const keys = [...new Set(statements.map(({ voice }) => voice.key))];
  for (const key of keys) {
    const own = statements.filter(({ voice }) => voice.key === key);
    const voice = own[0]?.voice ?? NOBODY;
    for (const { text } of own.filter(({ verbatim }) => verbatim)) {
      say(quoted(writer, voice, text), false);
      spoke.add(key);
    }
    const claims = own.filter(({ verbatim }) => !verbatim).map(({ text }) => text);
    const built = claims.filter(({ value }) => !isSentence(value));
    const seed = claims[0]?.id ?? '';
    const heard = spoke.has(key);
    if (key !== '' && (built.length > 2 || (built.length === 2 && (heard || built.some(({ value }) => value.length > SHORT_CLAIM))))) {
      paragraph.push(writer.sentence(heard ? 'say.points.also' : 'say.points', { n: Math.max(1, voice.speakers.length), who: name(writer, voice) }, seed));
      flush();
      blocks.push({ type: 'list', items: built.map((text) => writer.entry(text)) });
    } else if (key !== '' && built.length === 2) {
      const [a, b] = built.map((text) => writer.fact(text));
      say(writer.sentence('say.two', { n: Math.max(1, voice.speakers.length), who: name(writer, voice), a: a ?? [], b: b ?? [] }, seed), true);
    } else {
      for (const text of built) {
        const id = key === '' ? (spoke.has('') ? 'say.nobody.also' : 'say.nobody')
          : heard ? 'say.also' : spoke.size > 0 && !voice.attribution ? 'say.added' : 'say.one';
        say(writer.sentence(id, key === '' ? { claim: writer.fact(text) } : { n: Math.max(1, voice.speakers.length), who: name(writer, voice), claim: writer.fact(text) }, text.id), key !== '');
      }
    }
    if (built.length > 0) spoke.add(key);
    for (const text of claims.filter(({ value }) => isSentence(value))) {
      say(key === '' ? writer.entry(text) : writer.sentence('say.sentence', { who: name(writer, voice), text: writer.fact(text) }, text.id), key !== '');
      spoke.add(key);
    }
  }
  flush();
  return blocks;
}

/**
 * All that was said in a session as one clause, where it is one built-in claim, or two short ones, of exactly those who
 * spoke: it can share their sentence.
 */
export function loneClaim(writer: Writer, session: SessionFacts): Fragment | undefined {
  const statements = statementsOf(session);
  const [first, second] = statements;
  const built = statements.every(({ verbatim, text }) => !verbatim && !isSentence(text.value));
  if (!first || statements.length > 2 || !built || (second && second.voice.key !== first.voice.key)) return undefined;
  if (second && statements.some(({ text }) => text.value.length > SHORT_CLAIM)) return undefined;
  const who = speaking(session);
  const people = who.flatMap(({ speaker }) => speaker?.documentId ?? []).sort().join(' ');
  const all = first.voice.attribution ? who.length === 1 : people !== '' && first.voice.key === people;
  if (!all) return undefined;
  return second ? writer.phrase('claim.two', { a: writer.fact(first.text), b: writer.fact(second.text) }) : writer.fact(first.text);
}

/** What people said of an event; verbatim words may stand without a name, a paraphrase may not. */
export const voicesOf = (quotes: QuoteFacts[]): Voiced[] =>
  quotes.map((quote) => ({ voice: quoteVoice(quote, NOBODY), text: quote.text, verbatim: quote.verbatim }))
    .filter(({ voice, verbatim }) => verbatim || voice.key !== '');
