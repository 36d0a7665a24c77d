import type { PersonQuestion } from '../../../../shared/contracts/imports';
import { normalName } from './normal-name';
import { withinDistance } from './within-distance';

/** Somebody who may be somebody else: of the file, or here already. */
export interface Candidate {
  id: string;
  from: 'source' | 'entries';
  name: string;
  affiliation: string | null;
  /** addresses of their own pages */
  links: string[];
}

export interface Pair {
  one: Candidate;
  other: Candidate;
  reason: PersonQuestion['reason'];
}

const linkKey = (url: string): string => url.toLowerCase().replace(/^https?:\/\/(www\.)?/, '').replace(/\/+$/, '');

/** An address that more persons than this have in common is their employer's, not theirs. */
const fewestForShared = 3;

/** A name like more than so many others is no slip of the pen: they are a family, or numbered. Nobody wants to be asked about each two. */
const mostLike = 3;

/** How many letters may differ: none in short names, where one letter is another person. */
const slack = (name: string): number => (name.length >= 16 ? 2 : name.length >= 9 ? 1 : 0);

const collect = (candidates: Candidate[], keysOf: (candidate: Candidate) => string[]): Map<string, Candidate[]> => {
  const found = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const key of new Set(keysOf(candidate))) {
      const list = found.get(key);
      if (list) list.push(candidate);
      else found.set(key, [candidate]);
    }
  }
  return found;
};

/**
 * Who may be who: the same name however it is written, a name that differs by a slip of the pen, or a page in common.
 * Each pair has at least one person of the file. Names that share no word are never compared, so it stays quick.
 */
export function personPairs(people: Candidate[], entries: Candidate[]): Pair[] {
  const all = [...people, ...entries];
  const names = new Map(all.map((candidate) => [candidate, normalName(candidate.name)]));
  const nameOf = (candidate: Candidate): string => names.get(candidate) ?? '';
  const pairs = new Map<string, Pair>();
  const add = (one: Candidate, other: Candidate, reason: Pair['reason']): void => {
    const [first, second] = one.from === 'entries' ? [other, one] : [one, other];
    if (first.from === 'entries' || first === second) return;
    const id = JSON.stringify([first.id, second.from, second.id]);
    const turned = JSON.stringify([second.id, first.from, first.id]);
    if (!pairs.has(id) && !pairs.has(turned)) pairs.set(id, { one: first, other: second, reason });
  };

  const each = (lists: Map<string, Candidate[]>, reason: Pair['reason'], holds: (one: Candidate, other: Candidate) => boolean = () => true): void => {
    for (const list of lists.values()) {
      const ofFile = list.filter(({ from }) => from === 'source');
      for (const one of ofFile) for (const other of list) if (one !== other && holds(one, other)) add(one, other, reason);
    }
  };
  each(collect(all, (candidate) => (nameOf(candidate) ? [nameOf(candidate)] : [])), 'same-name');

  const pages = collect(all, ({ links }) => links.map(linkKey));
  for (const [page, owners] of pages) if (owners.length >= fewestForShared) pages.delete(page);
  each(pages, 'same-link');

  each(collect(all, (candidate) => nameOf(candidate).split(' ').filter((word) => word.length > 1)), 'similar-name', (one, other) => {
    const [a, b] = [nameOf(one), nameOf(other)];
    const most = Math.min(slack(a), slack(b));
    return most > 0 && a !== b && withinDistance(a, b, most);
  });
  const found = [...pairs.values()];
  const likenesses = new Map<Candidate, number>();
  for (const { one, other, reason } of found) {
    if (reason === 'similar-name') for (const person of [one, other]) likenesses.set(person, (likenesses.get(person) ?? 0) + 1);
  }
  return found.filter(({ one, other, reason }) => reason !== 'similar-name' || [one, other].every((person) => (likenesses.get(person) ?? 0) <= mostLike));
}
