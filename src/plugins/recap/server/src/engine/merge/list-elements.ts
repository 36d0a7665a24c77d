import type { EntryFact } from '../../../../shared/recap';
import { wordsOf } from './profiles';

/** An element of a list in an entry, such as a metric: its facts by what follows its number in the path. */
export interface ListElement {
  list: string;
  index: number;
  facts: Map<string, EntryFact>;
}

/** What an element is called, if its facts say so. */
const names = ['label', 'name', 'title', 'text', 'url'];
const nameOf = ({ facts }: ListElement): string | undefined => {
  const name = names.map((attribute) => facts.get(attribute)).find((fact) => fact !== undefined);
  return name && JSON.stringify(name.value);
};

const contentOf = ({ facts }: ListElement): string =>
  JSON.stringify([...facts].map(([rest, { value }]) => [rest, value]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));

/** Two texts of which at least a third of the words are the same. */
function muchAlike(a: ListElement, b: ListElement): boolean {
  const words = ({ facts }: ListElement): Set<string> => new Set([...facts.values()].flatMap(({ value }) => wordsOf(JSON.stringify(value))));
  const [one, other] = [words(a), words(b)];
  const common = [...one].filter((word) => other.has(word)).length;
  return common * 3 >= Math.max(one.size, other.size);
}

export interface MatchedElements {
  pairs: [ListElement, ListElement][];
  gone: ListElement[];
  added: ListElement[];
}

/**
 * Which element of a list became which: those of equal content, wherever they moved; then those of the same name; then
 * those in the same place that have only a number, or much the same words.
 */
export function matchElements(before: readonly ListElement[], after: readonly ListElement[]): MatchedElements {
  let [gone, added] = [[...before], [...after]];
  const pairs: MatchedElements['pairs'] = [];
  const match = (same: (a: ListElement, b: ListElement) => boolean): void => {
    for (const one of [...gone]) {
      const other = added.find((candidate) => same(one, candidate));
      if (!other) continue;
      pairs.push([one, other]);
      gone = gone.filter((element) => element !== one);
      added = added.filter((element) => element !== other);
    }
  };
  match((a, b) => a.index === b.index && contentOf(a) === contentOf(b));
  match((a, b) => contentOf(a) === contentOf(b));
  match((a, b) => a.index === b.index && nameOf(a) !== undefined && nameOf(a) === nameOf(b));
  match((a, b) => nameOf(a) !== undefined && nameOf(a) === nameOf(b));
  match((a, b) => a.index === b.index && ((nameOf(a) === undefined && nameOf(b) === undefined) || muchAlike(a, b)));
  return { pairs, gone, added };
}

/** The fact that says most of an element, and what it is called beside that. */
export function headline(element: ListElement): { fact: EntryFact | undefined; label: string } {
  const figure = element.facts.get('');
  const label = element.facts.get('label')?.value;
  if (figure) return { fact: figure, label: typeof label === 'string' ? label : element.list };
  const named = names.map((attribute) => element.facts.get(attribute)).find((fact) => fact !== undefined);
  return { fact: named ?? [...element.facts.values()][0], label: element.list };
}
