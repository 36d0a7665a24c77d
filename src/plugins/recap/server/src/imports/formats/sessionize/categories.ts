import { folded } from '../raw/identity';
import { type Fields, identifier, isFields, listOf, own, text } from '../source/fields';

/** What Sessionize calls a category is whatever the organisers ask: only some questions mean something here. */
export type Meaning = 'track' | 'type' | 'language';

const meanings: [Meaning, RegExp][] = [
  ['language', /\b(?:languages?|sprache|lingua|langue|idioma)\b/],
  ['type', /\b(?:format|formato|type|tipo|tipologia|typ|art|kind|session format|length|duration|dauer|durata|duree)\b/],
  ['track', /\b(?:tracks?|topics?|themes?|thema|themen|theme|tema|temi|traccia|tracce|streams?|area|subject|filon)\b/],
];

/** What the question of a category is about, by its words; null for levels and the like. */
export const meaningOf = (title: string | null): Meaning | null =>
  meanings.find(([, words]) => words.test(folded(title ?? '')))?.[0] ?? null;

export type Chosen = Record<Meaning, string[]>;

/** What was chosen in the categories of a session, by meaning. */
export function chosen(pairs: Iterable<{ category: string | null; name: string | null }>): Chosen {
  const found: Chosen = { track: [], type: [], language: [] };
  for (const { category, name } of pairs) {
    const meaning = meaningOf(category);
    if (meaning !== null && name !== null) found[meaning].push(name);
  }
  return found;
}

/** id of an option -> its name and the category it belongs to. */
export function optionsOf(categories: unknown): Map<string, { category: string | null; name: string | null }> {
  const options = new Map<string, { category: string | null; name: string | null }>();
  for (const category of listOf(categories)) {
    for (const option of listOf(own(category, 'items'))) {
      const id = identifier(option, 'id');
      if (id !== null) options.set(id, { category: text(category, 'title', 'name'), name: text(option, 'name') });
    }
  }
  return options;
}

/** Options chosen in a session of the grid, which carries its categories itself. */
export const ownOptions = (session: Fields): { category: string | null; name: string | null }[] =>
  listOf(own(session, 'categories')).flatMap((category) =>
    listOf(own(category, 'categoryItems')).filter(isFields).map((option) => ({ category: text(category, 'name', 'title'), name: text(option, 'name') })));
