import type { EntryUid } from '../entries';

/** Texts of an entry that readers see and a language needs its own of: attribute, or list and attributes of its elements. */
export const localisedTexts: Partial<Record<EntryUid, (string | [list: string, ...attributes: string[]])[]>> = {
  'api::event.event': [
    'theme', 'summary', 'openingLine', ['highlights', 'text'], ['strands', 'name', 'intro'], ['quotes', 'text'],
    ['figures', 'label', 'scope'], ['metrics', 'label', 'of', 'period'], ['materials', 'label'], ['nextSteps', 'label', 'note'],
  ],
  'api::session.session': ['title', 'topic', 'track', ['takeaways', 'text'], ['quotes', 'text'], ['metrics', 'label', 'of', 'period'], ['materials', 'label']],
  'api::case-study.case-study': ['sector', 'about', 'summary', ['points', 'text'], ['metrics', 'label', 'of', 'period']],
};

export type Attributes = Record<string, unknown>;

const isRecord = (value: unknown): value is Attributes => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The elements of a list attribute; [] when it is none. */
export const elementsOf = (attributes: Attributes, list: string): Attributes[] => {
  const value = attributes[list];
  return Array.isArray(value) ? value.filter(isRecord) : [];
};

export interface LocalisedText {
  path: string;
  attribute: string;
  original: string;
  /** Undefined where the translation has no text, or a list of another length, which can't be matched by position. */
  translated?: string;
}

/** An entry's texts beside those of its translation; `translation` is {} when there is none. */
export function localised(uid: EntryUid, entry: Attributes, translation: Attributes): LocalisedText[] {
  const pair = (path: string, attribute: string, original: unknown, translated: unknown): LocalisedText[] => {
    const text = written(original);
    return text === undefined ? [] : [{ path, attribute, original: text, translated: written(translated) }];
  };
  return (localisedTexts[uid] ?? []).flatMap((listed) => {
    if (typeof listed === 'string') return pair(listed, listed, entry[listed], translation[listed]);
    const [list, ...attributes] = listed;
    const own = elementsOf(entry, list);
    const other = elementsOf(translation, list);
    return own.flatMap((element, index) => attributes.flatMap((attribute) =>
      pair(`${list}.${index}.${attribute}`, list, element[attribute], own.length === other.length ? other[index][attribute] : undefined)));
  });
}

const written = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);
