import { nameKey } from '../known/entities';
import type { Knowledge } from '../known/knowledge';
import type { TextMatch } from '../known/texts';
import type { KnownText } from '../known/types';
import type { Reading } from '../reading/reading';
import { onlyName } from './only';
import type { Fault } from './report';
import { meets, subjectsOf, type Subject } from './subjects';

/** What two sides of a pairing are: people with what they said or spoke about, organisations with what is told of them. */
interface Side {
  isBound: (text: KnownText) => boolean;
  isSubject: (subject: Subject) => boolean;
  fits: (subject: Subject, text: KnownText) => boolean;
}

const people: Side = {
  isBound: ({ people: own }) => own !== undefined,
  isSubject: (subject) => subject.people.size > 0,
  fits: (subject, text) => text.people === undefined || meets(subject.people, text.people) || (text.organisations !== undefined && meets(subject.organisations, text.organisations)),
};

const organisations: Side = {
  isBound: ({ kind, organisations: own }) => kind === 'study' && own !== undefined,
  isSubject: (subject) => subject.organisations.size > 0,
  fits: (subject, text) => text.organisations === undefined || meets(subject.organisations, text.organisations),
};

type Element = { kind: 'subjects'; subjects: Subject[]; at: number } | { kind: 'text'; match: TextMatch; at: number };

/** One or two words are found again by chance; they prove a pairing right, but none wrong unless they are announced. */
function weak(match: TextMatch, reading: Reading): boolean {
  if (match.texts.some(({ kind }) => kind === 'job' || kind === 'attribution')) return true;
  const content = Math.max(...match.texts.map(({ words }) => words.filter(({ stop }) => !stop).length));
  if (content >= 3) return false;
  const before = reading.sentence.tokens.slice(Math.max(0, match.from - 4), match.from).map(({ fold }) => fold);
  const announced = before.some((word) => ['about', 'presented', 'titl', 'title', 'presentato', 'raccontato', 'keynote', 'tema', 'discussed', 'run', 'workshop'].includes(word))
    || /[“«"]\s*$/u.test(reading.sentence.text.slice(0, reading.sentence.tokens[match.from]?.start ?? 0));
  return !announced;
}

function elementsOf(reading: Reading, side: Side): Element[] {
  const texts = reading.texts.filter((match) => match.texts.some(side.isBound)).map((match): Element => ({ kind: 'text', match, at: match.from }));
  const subjects = subjectsOf(reading).filter(side.isSubject).map((subject): Element => ({ kind: 'subjects', subjects: [subject], at: subject.mention.from }));
  return [...texts, ...subjects].sort((a, b) => a.at - b.at).reduce<Element[]>((done, element) => {
    const last = done.at(-1);
    if (element.kind === 'subjects' && last?.kind === 'subjects') return [...done.slice(0, -1), { ...last, subjects: [...last.subjects, ...element.subjects] }];
    return [...done, element];
  }, []);
}

/** Those whose words a text is, or of whom it tells. */
function namesFor(text: KnownText, knowledge: Knowledge): string[] {
  if (text.people?.size === 0) return text.attribution === undefined ? [] : [text.attribution];
  const wanted = text.people ?? text.organisations;
  return [...new Set(knowledge.everybody.filter(({ entity }) => wanted?.has(entity)).map(({ name }) => name))];
}

const nameOf = (text: KnownText, knowledge: Knowledge): string | undefined => namesFor(text, knowledge).slice(0, 4).join(', ') || undefined;

/** The one who fits all that the sentence tells, if the entries leave no choice. */
function rightNames(elements: Element[], side: Side, reading: Reading, knowledge: Knowledge): string[] {
  const told = elements.flatMap((element) => (element.kind === 'text' && !weak(element.match, reading) ? element.match.texts.filter(side.isBound) : []));
  const names = told.map((text) => namesFor(text, knowledge));
  return names.every(({ length }) => length === 1) ? names.flat() : [];
}

function faultOf(subject: Subject, match: TextMatch, side: Side, knowledge: Knowledge): Fault {
  const text = match.texts.find(side.isBound) ?? match.texts[0];
  const expected = text && nameOf(text, knowledge);
  return {
    code: text?.kind === 'quote' ? 'speaker-of-quotation' : 'name', severity: 'contradicts', start: subject.mention.start, end: subject.mention.end,
    ...(text ? { fact: text.fact } : {}), values: { passage: text?.text.slice(0, 120) ?? '' },
    ...(expected ? { expected, reason: 'told-of' } : { reason: 'told-of-others' }),
  };
}

function sideFaults(reading: Reading, side: Side, knowledge: Knowledge): (Fault & { reading?: Reading })[] {
  const elements = elementsOf(reading, side);
  const faults: (Fault & { reading?: Reading })[] = [];
  const fits = (subject: Subject, match: TextMatch) => match.texts.some((text) => side.fits(subject, text));
  const hasSubjects = elements.some(({ kind }) => kind === 'subjects');
  // A list goes on for those whom the line above it names.
  if (!hasSubjects && reading.lead) {
    const [last] = elementsOf(reading.lead, side).flatMap((element) => (element.kind === 'subjects' ? [element.subjects] : [])).slice(-1);
    for (const element of elements) {
      if (element.kind !== 'text' || !last || weak(element.match, reading) || !endsOpen(reading.lead)) continue;
      const [subject] = last;
      if (subject && !last.some((one) => fits(one, element.match))) faults.push({ ...faultOf(subject, element.match, side, knowledge), reading: reading.lead });
    }
    return faults;
  }
  const names = rightNames(elements, side, reading, knowledge);
  const inPlace = (subject: Subject, match: TextMatch): Fault => ({ ...faultOf(subject, match, side, knowledge), ...onlyName(names, reading, subject.mention) });
  elements.forEach((element, index) => {
    if (element.kind === 'text') {
      const before = elements.slice(0, index).filter(({ kind }) => kind === 'subjects').at(-1);
      const after = elements.slice(index + 1).find(({ kind }) => kind === 'subjects');
      const beside = [before, after].flatMap((one) => (one?.kind === 'subjects' ? one.subjects : []));
      const [first] = before?.kind === 'subjects' ? before.subjects.slice(-1) : beside;
      if (first && !weak(element.match, reading) && !beside.some((subject) => fits(subject, element.match))) faults.push(inPlace(first, element.match));
      return;
    }
    const texts: TextMatch[] = [];
    for (let at = index - 1; at >= 0; at -= 1) {
      const one = elements[at];
      if (one?.kind !== 'text') break;
      texts.push(one.match);
    }
    for (let at = index + 1; at < elements.length; at += 1) {
      const one = elements[at];
      if (one?.kind !== 'text') break;
      texts.push(one.match);
    }
    const strong = texts.filter((match) => !weak(match, reading));
    const [nearest] = strong;
    if (!nearest) return;
    for (const subject of element.subjects) if (!texts.some((match) => fits(subject, match))) faults.push(inPlace(subject, nearest));
  });
  return faults;
}

const endsOpen = ({ sentence: { text } }: Reading): boolean => /:\s*$/u.test(text);

/** A quotation told as somebody's in words, where the entry words its source otherwise. */
function attributionFaults(reading: Reading, knowledge: Knowledge): Fault[] {
  const told = reading.texts.filter(({ texts }) => texts.some(({ kind, words }) => kind === 'attribution' && words.length > 1));
  if (told.length === 0) return [];
  const quotes = reading.texts.filter((match) => match.texts.some(({ kind }) => kind === 'quote') && !weak(match, reading));
  return quotes.flatMap((match): Fault[] => {
    const sources = match.texts.flatMap(({ attribution }) => (attribution === undefined ? [] : [nameKey(attribution, knowledge.language)]));
    const here = subjectsOf(reading).some((subject) => match.texts.some((text) => people.fits(subject, text)));
    if (here || (sources.length === 0 && match.texts.some(({ people: own }) => own === undefined))) return [];
    const right = told.some(({ texts }) => texts.some(({ text }) => sources.includes(nameKey(text, knowledge.language))));
    const [wrong] = told;
    const [text] = match.texts;
    const [from, to] = [reading.sentence.tokens[wrong?.from ?? 0], reading.sentence.tokens[(wrong?.to ?? 1) - 1]];
    if (right || !from || !to || !text) return [];
    const expected = nameOf(text, knowledge) ?? text.attribution;
    const names = quotes.flatMap(({ texts }) => texts.filter(({ kind }) => kind === 'quote').map((one) => namesFor(one, knowledge)));
    return [{
      code: 'speaker-of-quotation', severity: 'contradicts', start: from.start, end: to.end, fact: text.fact,
      ...(names.every(({ length }) => length === 1) ? onlyName(names.flat(), reading, { start: from.start, end: to.end }) : {}),
      ...(expected === undefined ? { reason: 'quoted-from-others' } : { expected, reason: 'quoted-from' }),
    }];
  });
}

/** Who said, gave or does what: names beside the words that the entries give to others. */
export const pairingFaults = (reading: Reading, knowledge: Knowledge): (Fault & { reading?: Reading })[] =>
  [...sideFaults(reading, people, knowledge), ...sideFaults(reading, organisations, knowledge), ...attributionFaults(reading, knowledge)];
