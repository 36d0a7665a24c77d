import type { Knowledge } from '../known/knowledge';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import { ordinaryWords } from './ordinary-words';
import type { Fault } from './report';
import { SpellingIndex } from './spelling';

const indices = new WeakMap<Knowledge, SpellingIndex>();

function spellingIndex(knowledge: Knowledge): SpellingIndex {
  const made = indices.get(knowledge) ?? new SpellingIndex(knowledge.names.words.keys());
  indices.set(knowledge, made);
  return made;
}

/** How many letters of a name may be wrong before it is another name. */
const tolerance = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Whether a token begins a sentence, a quotation or what follows a colon, where any word has a capital. */
function begins({ text, tokens }: Reading['sentence'], index: number): boolean {
  const token = tokens[index];
  return index === 0 || (token !== undefined && /(?:[.!?…:;]["”’»)\]]*\s+|[“«"‘•]|\s[–—-]\s)["“«‘]*$/u.test(text.slice(Math.max(0, token.start - 6), token.start)));
}

const deeds = {
  en: new Set('said says spoke talked told made added gave presented ran opened closed moderated counts has had runs uses discussed explained hosted organised organized sponsored supported argued noted led also publishes took and'.split(' ')),
  it: new Set('ha hanno conta gestisce usa pubblica condivide ospita e'.split(' ')),
};

/** "Gold: Quarzwerk", "Cover photo: Ines": a name is due on either side of such a colon. */
function announced({ sentence: { text, kind }, names }: Reading, token: Token): boolean {
  if (kind === 'entry' && text[token.end] === ':') return true;
  const before = /^(.*):\s*$/su.exec(text.slice(0, token.start))?.[1];
  return before !== undefined && (names.some(({ end }) => end === before.trimEnd().length) || /(?:photo|foto|sponsors?|partners?|thanks|ringraziano|keynote|stories|storie)(?!\p{L})/iu.test(before));
}

/** A lone word at the start that does what people and organisations do: "Sastrow moderated." Plural nouns do so too. */
function doesSomething({ tokens, text }: Reading['sentence'], at: number, tag: string): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || !/^\s+$/u.test(text.slice(token.end, next.start))) return false;
  return tag === 'it' ? deeds.it.has(next.fold) && !/(?:i|e)$/.test(token.fold) || deeds.it.has(next.fold) && next.fold === 'ha' : deeds.en.has(next.fold) && !/(?:er|or|ist|ent|ant|ion|ing|ie|ee|al|ian|ate|ve|th|ne)s$/.test(token.fold);
}

/** A heading or title written With Capitals Throughout says nothing by them. */
const titleCase = (tokens: Token[]): boolean => {
  const content = tokens.filter(({ stop, fold }) => !stop && /^\p{L}/u.test(fold));
  return content.length > 1 && content.every(({ capital }) => capital);
};

/** Names that no entry has: near to one of theirs it is misspelt, else it is unknown. */
export function nameFaults(reading: Reading, knowledge: Knowledge): Fault[] {
  const { sentence: { tokens, kind, text }, names, weekdays, dates, addresses } = reading;
  const ordinary = ordinaryWords(knowledge.language.tag);
  const index = spellingIndex(knowledge);
  const free = (kind === 'heading' || kind === 'title') && titleCase(tokens);
  const isUnknown = (token: Token | undefined): token is Token => token !== undefined && token.capital && !knowledge.vocabulary.has(token.fold)
    && !/^\p{N}/u.test(token.fold) && !weekdays.some(({ start, end }) => token.start >= start && token.end <= end)
    && !addresses.some(({ start, end }) => token.start >= start && token.end <= end)
    && !dates.some(({ start, end }) => token.start >= start && token.end <= end);
  const inName = (at: number) => names.some(({ from, to }) => at >= from && at < to);
  const faults: Fault[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!isUnknown(token) || inName(at)) continue;
    const common = ordinary.has(token.fold);
    const starts = begins(reading.sentence, at);
    const next = tokens.slice(at + 1, at + 4).find(({ fold }) => !/^(?:van|von|der|den|de|di|da|del|della|la|le|ter|ten|bin|al)$/.test(fold));
    const beside = next !== undefined && next.capital && (knowledge.names.words.has(next.fold) || isUnknown(next)) && /^[\s'’\p{Ll}-]+$/u.test(text.slice(token.end, next.start));
    const told = at === 0 && reading.texts.some(({ texts, from }) => from <= 2 && texts.some(({ kind: of }) => of === 'study'));
    const acts = starts && !common && (told || announced(reading, token) || doesSomething(reading.sentence, at, knowledge.language.tag));
    const limit = common ? 0 : starts && !beside && !acts ? Number(token.fold.length >= 5 || /^\p{Lu}{4,}$/u.test(token.text)) : tolerance(token.fold);
    const near = limit > 0 ? index.nearest(token.fold, limit) : undefined;
    const right = near && knowledge.names.words.get(near.word);
    if (near && right && near.distance <= limit) {
      faults.push({
        code: 'name-spelling', severity: 'contradicts', start: token.start, end: token.end, expected: right.written, replacement: right.written, fact: right.named.fact,
        reason: 'spelling', values: { name: right.named.name },
      });
      continue;
    }
    if (common || free) continue;
    let to = at + 1;
    while (tokens[to]?.capital && isUnknown(tokens[to]) && /^[\s'’-]+$/u.test(text.slice(tokens[to - 1]?.end, tokens[to]?.start))) to += 1;
    const last = tokens[to - 1] ?? token;
    const many = to - at > 1;
    // A capital at the start of a sentence is no name; followed by another it is.
    if (starts && !many && !beside && !acts) continue;
    if (kind === 'heading' && !many) continue;
    faults.push({
      code: 'name', severity: 'unknown', start: token.start, end: last.end, reason: 'name-unknown',
    });
    at = to - 1;
  }
  return faults;
}
