import { nameKey } from '../known/entities';
import type { Knowledge } from '../known/knowledge';
import { addressKey, sameAddress } from '../known/links';
import { stemsOf } from '../known/quantities';
import type { KnownLink } from '../known/types';
import type { LinkSpan } from '../reading/passages';
import type { Reading } from '../reading/reading';
import { onlyName } from './only';
import type { Fault } from './report';
import { entitiesIn, meets } from './subjects';

const share = (label: string[], text: string[]): number => (label.length === 0 ? 0 : label.filter((stem) => text.includes(stem)).length / Math.max(label.length, text.length));

/** Links: to an address that an entry has, under a text and in a line that belong to it. */
export function linkFaults(reading: Reading, knowledge: Knowledge): Fault[] {
  const { links } = reading.sentence;
  if (links.length === 0) return bareFaults(reading, knowledge);
  const named = entitiesIn(reading);
  const sessions = [...named].some((entity) => entity.startsWith('session:'));
  const owned = ({ owners }: KnownLink) => !sessions || ![...owners].some((owner) => owner.startsWith('session:')) || meets(owners, named);
  return [...links.flatMap((link): Fault[] => {
    const at = { start: link.start, end: link.end };
    const text = stemsOf(reading.sentence.text.slice(link.start, link.end), knowledge.language);
    const labelled = (one: KnownLink) => Math.max(0, ...one.labels.map((label) => share(label, text)));
    const score = (one: KnownLink) => labelled(one) + (meets(one.owners, named) ? 0.5 : 0);
    const same = knowledge.links.filter(({ url }) => sameAddress(url, link.url)).sort((a, b) => score(b) - score(a));
    const fitting = same.find((one) => owned(one) && (one.labels.length === 0 || labelled(one) >= 0.5));
    // What is no web address is never linked.
    const [right] = knowledge.links.filter((one) => /^https?:\/\//i.test(one.url.trim()) && owned(one) && labelled(one) >= 0.8 && !sameAddress(one.url, link.url))
      .sort((a, b) => score(b) - score(a) || (a.fact.id < b.fact.id ? -1 : 1));
    if (fitting && (!right || score(fitting) + 0.3 > score(right))) return creditFaults(reading, link, knowledge);
    if (right) return [{ code: 'link', severity: 'contradicts', ...at, expected: right.url, replacement: right.url, fact: right.fact, reason: 'link', values: { url: link.url, title: right.name } }];
    const [known] = same;
    if (known && owned(known)) return [];
    if (known) return [{ code: 'link', severity: 'contradicts', ...at, fact: known.fact, reason: 'link-of-another', values: { url: link.url, title: known.name } }];
    return [{ code: 'link', severity: 'unknown', ...at, reason: 'link-unknown', values: { url: link.url } }];
  }), ...bareFaults(reading, knowledge)];
}

/** Addresses that stand in the text itself. */
function bareFaults(reading: Reading, knowledge: Knowledge): Fault[] {
  return reading.addresses.flatMap(({ start, end }): Fault[] => {
    const url = reading.sentence.text.slice(start, end);
    const inLink = reading.sentence.links.some((link) => link.start <= start && link.end >= end);
    const key = addressKey(url.includes('://') ? url : `https://${url}`);
    if (inLink || reading.texts.some(({ share: whole, from, to }) => whole === 1 && inWords(reading, from, to, start, end)) || knowledge.addresses.has(key) || knowledge.addresses.has(addressKey(url))) return [];
    return [{ code: 'link', severity: 'unknown', start, end, reason: 'link-unknown', values: { url } }];
  });
}

const inWords = ({ sentence: { tokens } }: Reading, from: number, to: number, start: number, end: number): boolean =>
  (tokens[from]?.start ?? Infinity) <= end && (tokens[to - 1]?.end ?? 0) >= start;

/** "(by Ada Rossi)" after a link: whom the entry credits. */
function creditFaults(reading: Reading, link: LinkSpan, knowledge: Knowledge): Fault[] {
  const rest = reading.sentence.text.slice(link.end);
  const bracket = /^\s*\((?:by\s+|di\s+)?([^()]+)\)/u.exec(rest);
  const credits = [...knowledge.company.credits].flatMap(([url, names]) => (sameAddress(url, link.url) ? [...names] : []));
  const [first] = credits;
  if (!bracket?.[1] || !first) return [];
  const said = nameKey(bracket[1], knowledge.language);
  if (credits.some(([key]) => key === said) || !knowledge.written.has(said)) return [];
  const start = link.end + rest.indexOf(bracket[1], rest.indexOf('('));
  const names = [...new Set(credits.map(([key]) => knowledge.written.get(key) ?? key))];
  return [{ code: 'name', severity: 'contradicts', start, end: start + bracket[1].length, expected: names.join(', '), ...onlyName(names, reading, { start, end: start + bracket[1].length }), fact: first[1], reason: 'credit' }];
}
