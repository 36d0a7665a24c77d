import type { FactChange } from '../../../../shared/contracts/updates';
import type { EntryFact, Evidence } from '../../../../shared/recap';
import { factText } from './fact-text';
import { headline, matchElements, type ListElement } from './list-elements';

/** What the comparison needs to speak of entries to people. */
export interface Names {
  /** BCP 47, for numbers */
  locale: string;
  /** `uid:documentId` -> title */
  titles: Readonly<Record<string, string>>;
  /** `uid:documentId` of sessions that were cancelled: then they aren't just gone */
  cancelled?: ReadonlySet<string>;
}

/** A change with the facts it is about, so that it can be shown where they are told. */
export interface TracedChange {
  change: FactChange;
  facts: Set<string>;
}

/** An entry's facts: single values by path, elements of lists by list. */
interface EntryFacts {
  all: EntryFact[];
  single: Map<string, EntryFact>;
  lists: Map<string, ListElement[]>;
}

function byEntry(facts: Evidence['facts']): Map<string, EntryFacts> {
  const entries = new Map<string, EntryFacts>();
  for (const fact of Object.values(facts)) {
    if (fact.kind === 'derived') continue;
    const { uid, documentId, path } = fact.source;
    const key = `${uid}:${documentId}`;
    const entry = entries.get(key) ?? { all: [], single: new Map<string, EntryFact>(), lists: new Map<string, ListElement[]>() };
    entries.set(key, entry);
    entry.all.push(fact);
    const [, list, index, rest = ''] = /^([^.]+)\.(\d+)(?:\.(.+))?$/.exec(path) ?? [];
    if (list === undefined) {
      entry.single.set(path, fact);
      continue;
    }
    const elements = entry.lists.get(list) ?? [];
    entry.lists.set(list, elements);
    const element = elements.find((one) => one.index === Number(index)) ?? { list, index: Number(index), facts: new Map<string, EntryFact>() };
    if (element.facts.size === 0) elements.push(element);
    element.facts.set(rest, fact);
  }
  return entries;
}

const sameValue = (a: EntryFact, b: EntryFact): boolean => a.kind === b.kind && stable(a.value) === stable(b.value);
const stable = (value: EntryFact['value']): string => (typeof value === 'object' ? JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : JSON.stringify(value));

/**
 * What several elements share ("of its OpenStack deployment") is told of one of them only: when that one goes, the next
 * tells it, and nothing came.
 */
function toldElsewhere(one: ListElement, other: ListElement, rest: string, was: readonly ListElement[], is: readonly ListElement[]): boolean {
  const [before, after] = [one.facts.get(rest), other.facts.get(rest)];
  if (rest === '' || (before && after)) return false;
  const value = stable((before ?? after)?.value ?? '');
  return (before ? is : was).some(({ facts }) => { const fact = facts.get(rest); return fact !== undefined && stable(fact.value) === value; });
}

/** Told apart value by value within one entry; `key` names it. */
function changesWithin(key: string, before: EntryFacts, after: EntryFacts, names: Names): TracedChange[] {
  const told = (one: EntryFact | undefined, other: EntryFact | undefined, label: string, also: readonly EntryFact[] = []): TracedChange[] => {
    const fact = other ?? one;
    if (!fact || (one && other && sameValue(one, other))) return [];
    return [{
      change: {
        kind: one && other ? 'changed' : one ? 'gone' : 'new',
        source: fact.source,
        entry: names.titles[key] ?? '',
        label,
        before: one ? factText(one, names.locale) : null,
        after: other ? factText(other, names.locale) : null,
      },
      facts: new Set([one, other, ...also].flatMap((each) => each?.id ?? [])),
    }];
  };
  // That an entry as such is told of or not is no value of it.
  const paths = [...new Set([...before.single.keys(), ...after.single.keys()])].filter((path) => path !== '');
  const lists = [...new Set([...before.lists.keys(), ...after.lists.keys()])];
  return [
    ...paths.flatMap((path) => told(before.single.get(path), after.single.get(path), path)),
    ...lists.flatMap((list) => {
      const [was, is] = [before.lists.get(list) ?? [], after.lists.get(list) ?? []];
      const { pairs, gone, added } = matchElements(was, is);
      return [
        ...pairs.flatMap(([one, other]) => [...new Set([...one.facts.keys(), ...other.facts.keys()])].flatMap((rest) => (
          toldElsewhere(one, other, rest, was, is) ? [] : told(one.facts.get(rest), other.facts.get(rest), rest === '' ? headline(other).label : rest.slice(rest.lastIndexOf('.') + 1))
        ))),
        ...gone.flatMap((element) => told(headline(element).fact, undefined, headline(element).label, [...element.facts.values()])),
        ...added.flatMap((element) => told(undefined, headline(element).fact, headline(element).label, [...element.facts.values()])),
      ];
    }),
  ];
}

/** An entry that came or went with all that was told of it is one change. */
function wholeEntry(key: string, kind: 'new' | 'gone', { all }: EntryFacts, names: Names): TracedChange[] {
  const source = all[0]?.source;
  if (!source) return [];
  const title = names.titles[key] ?? '';
  const cancelled = kind === 'gone' && names.cancelled?.has(key) === true;
  return [{
    change: {
      kind: cancelled ? 'cancelled' : kind,
      source: { ...source, path: '' },
      entry: title,
      label: '',
      before: kind === 'new' ? null : title,
      after: kind === 'new' ? title : null,
    },
    facts: new Set(all.map(({ id }) => id)),
  }];
}

/** `factChanges`, each with the ids of the facts it is about, of both sides. */
export function traceChanges(before: Pick<Evidence, 'facts'>, after: Pick<Evidence, 'facts'>, names: Names): TracedChange[] {
  const [old, now] = [byEntry(before.facts), byEntry(after.facts)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [one, other] = [old.get(key), now.get(key)];
    if (one && other) return changesWithin(key, one, other, names);
    if (one) return wholeEntry(key, 'gone', one, names);
    return other ? wholeEntry(key, 'new', other, names) : [];
  });
}

/**
 * What is different in the entries, by entry, path and value: a rendered text is never looked at, an element of a list
 * that only moved is no change, and what was worked out changes with what it was made from.
 */
export const factChanges = (before: Pick<Evidence, 'facts'>, after: Pick<Evidence, 'facts'>, names: Names): FactChange[] =>
  traceChanges(before, after, names).map(({ change }) => change);
