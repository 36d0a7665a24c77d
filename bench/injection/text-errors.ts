import type { SavedBlock, SavedInline, SavedLink } from '../../src/plugins/recap/shared/article';
import { plainOf } from './edit';
import type { Random } from './random';
import { inject, targetsOf } from './targets';
import type { Attempt, Draft } from './types';

const substitutes = ['window', 'lantern', 'budget', 'silence', 'kitchen', 'weather', 'finestra', 'silenzio'];

/** A quotation in other words, or another speaker's in its place. */
export function wrongQuotation(draft: Draft, random: Random): Attempt {
  const targets = targetsOf(draft, (fact) => fact.kind === 'quote');
  if (targets.length === 0) return undefined;
  const target = random.pick(targets);
  const quotes = [...draft.graph.sessions, ...draft.graph.events].flatMap(({ quotes: own }) => own ?? []);
  const swap = random.chance(0.5);
  if (swap) {
    const all = Object.values(draft.recap.evidence.facts).filter((fact) => fact.kind === 'quote' && fact.value !== target.text).flatMap(({ value }) => (typeof value === 'string' ? value : []));
    if (all.length === 0) return undefined;
    const words = random.pick(all);
    const voices = (text: string) => quotes.filter((quote) => quote.text.trim() === text.trim()).map(({ speaker, attribution }) => speaker ?? attribution ?? '');
    if (voices(words).length === 0 || voices(target.text).length === 0) {
      // Translated: the speakers stand at the same places of the lists, which the facts tell.
      const source = (text: string) => Object.values(draft.recap.evidence.facts).filter((fact) => fact.value === text).map((fact) => (fact.kind === 'derived' ? '' : `${fact.source.documentId} ${fact.source.path.split('.')[1] ?? ''}`));
      const speakers = (text: string) => source(text).map((place) => {
        const [id, index] = place.split(' ');
        const quote = [...draft.graph.sessions, ...draft.graph.events].find(({ documentId }) => documentId === id)?.quotes?.[Number(index)];
        return quote?.speaker ?? quote?.attribution ?? '';
      });
      if (speakers(words).some((voice) => speakers(target.text).includes(voice))) return { class: 'quotation', reason: 'the same person said both' };
    } else if (voices(words).some((voice) => voices(target.text).includes(voice))) return { class: 'quotation', reason: 'the same person said both' };
    return inject(draft, 'quotation', true, target, target.span.start, target.span.end, words);
  }
  const words = [...target.text.matchAll(/(?<![\p{L}’'])\p{L}{4,}(?![\p{L}’'])/gu)];
  if (words.length === 0) return undefined;
  const word = random.pick(words);
  const from = target.span.start + word.index;
  const change = random.below(3);
  if (change === 0) return inject(draft, 'quotation', false, target, from, from + word[0].length + 1, '');
  const insert = random.pick(substitutes.filter((one) => !target.text.includes(one)));
  return change === 1 ? inject(draft, 'quotation', false, target, from, from + word[0].length, insert) : inject(draft, 'quotation', false, target, from, from, `${insert} `);
}

interface Found { link: SavedLink; block: number; start: number; line: string }

function linksOf(body: SavedBlock[]): Found[] {
  return body.flatMap((block, index) => {
    const lines: SavedInline[][] = block.type === 'list' ? block.children.flatMap((child) => (child.type === 'list-item' ? [child.children] : [])) : block.type === 'image' ? [] : [block.children];
    let at = 0;
    return lines.flatMap((nodes) => {
      const line = nodes.map((node) => (node.type === 'link' ? node.children.map(({ text }) => text).join('') : node.text)).join('');
      const found = nodes.flatMap((node): Found[] => {
        const start = at;
        at += (node.type === 'link' ? node.children.map(({ text }) => text).join('') : node.text).length;
        return node.type === 'link' ? [{ link: node, block: index, start, line }] : [];
      });
      at += 1;
      return found;
    });
  });
}

/** A link to another address: one of the event's own, or one that nobody entered. */
export function wrongLink(draft: Draft, random: Random): Attempt {
  const links = linksOf(draft.article.body);
  if (links.length === 0) return undefined;
  const index = random.below(links.length);
  const { link, block, start, line } = links[index];
  const text = link.children.map((leaf) => leaf.text).join('');
  const swap = random.chance(0.5);
  const others = links.filter((one) => one.link.url !== link.url);
  if (swap && others.length === 0) return undefined;
  const other = swap ? random.pick(others) : undefined;
  if (other && other.line === line && other.link.children.map((leaf) => leaf.text).join('') === text) return { class: 'link', reason: 'both have the same text in the same line' };
  const url = other ? other.link.url : random.chance(0.5) ? `${link.url}-old` : `https://elsewhere.example.net/${index}`;
  const copy = structuredClone(draft.article);
  const found = linksOf(copy.body)[index];
  found.link.url = url;
  const plain = plainOf(draft.article.body[block]);
  return {
    draft, class: 'link', swap, article: copy, before: `${text} -> ${link.url} | ${line.slice(0, 120)}`, after: url,
    sentence: { field: 'body', block, start, end: Math.min(plain.length, start + text.length) },
  };
}
