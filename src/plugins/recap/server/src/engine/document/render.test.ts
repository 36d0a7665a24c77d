import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';

import type { Block, Fact, InlineNode } from '../../../../shared/recap';
import { anyDocument } from '../testing/arbitrary-document';
import { anyText } from '../testing/arbitrary-text';
import { tidyText } from '../facts/tidy-text';
import type { RecapDocument } from '../prose/types';
import { plainText } from './plain-text';
import { render } from './render';

const find = (id: string): Fact => ({ id, kind: 'text', value: id, source: { uid: 'api::event.event', documentId: 'd', locale: 'en', path: '' } });
const rendered = (document: RecapDocument) => render(document, find, 'en');

/** What a reader sees, whatever the format: blocks of characters with their marks. */
interface Seen { type: string; lines: string[][] }

const seenLeaf = (text: string, bold: boolean, italic: boolean, link: string): string[] =>
  [...text].map((character) => `${character}${bold ? 'b' : ''}${italic ? 'i' : ''}${link && ` ${link}`}`);

const seenInline = (nodes: InlineNode[], link = ''): string[] =>
  nodes.flatMap((node) => (node.type === 'link' ? seenInline(node.children, node.url) : seenLeaf(node.text, node.bold ?? false, node.italic ?? false, link)));

const seenBlocks = (blocks: Block[]): Seen[] =>
  blocks.map((block) => ({
    type: block.type === 'heading' ? `h${block.level}` : block.type === 'list' ? 'ul' : 'p',
    lines: block.type === 'list' ? block.children.map((item) => seenInline(item.children)) : [seenInline(block.children)],
  }));

function seenMarkdown(markdown: string, parser: MarkdownIt): Seen[] {
  const seen: Seen[] = [];
  let list: Seen | null = null;
  for (const token of parser.parse(markdown, {})) {
    if (token.type === 'bullet_list_open') seen.push((list = { type: 'ul', lines: [] }));
    else if (token.type === 'bullet_list_close') list = null;
    else if (/^(heading|paragraph)_open$/.test(token.type) && !list) seen.push({ type: token.tag, lines: [] });
    else if (token.type === 'inline') {
      let bold = 0;
      let italic = 0;
      let link = '';
      const line: string[] = [];
      for (const child of token.children ?? []) {
        if (child.type === 'strong_open') bold += 1;
        else if (child.type === 'strong_close') bold -= 1;
        else if (child.type === 'em_open') italic += 1;
        else if (child.type === 'em_close') italic -= 1;
        else if (child.type === 'link_open') link = child.attrGet('href') ?? '';
        else if (child.type === 'link_close') link = '';
        else if (child.type === 'text') line.push(...seenLeaf(child.content, bold > 0, italic > 0, link));
        else throw new Error(`Unexpected ${child.type} in ${markdown}`);
      }
      seen.at(-1)?.lines.push(line);
    } else if (!/^(heading|paragraph|list_item)_(open|close)$/.test(token.type)) throw new Error(`Unexpected ${token.type} in ${markdown}`);
  }
  return seen;
}

const keepAddress = (parser: MarkdownIt): MarkdownIt => Object.assign(parser, { normalizeLink: (url: string) => url });
const commonMark = keepAddress(new MarkdownIt('commonmark'));
/** As GitHub reads it: tables, strikethrough and bare addresses too. */
const gitHub = keepAddress(new MarkdownIt({ html: true, linkify: true }));
gitHub.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

type HtmlNode = DefaultTreeAdapterMap['childNode'];

function seenHtml(html: string): Seen[] {
  const inline = (node: HtmlNode, bold: boolean, italic: boolean, link: string): string[] => {
    if (node.nodeName === '#text' && 'value' in node) return seenLeaf(node.value, bold, italic, link);
    if (!('childNodes' in node)) throw new Error(`Unexpected ${node.nodeName}`);
    const href = 'attrs' in node ? node.attrs.find((attribute) => attribute.name === 'href')?.value : undefined;
    return node.childNodes.flatMap((child) => inline(child, bold || node.nodeName === 'strong', italic || node.nodeName === 'em', href ?? link));
  };
  return parseFragment(html).childNodes.filter((node) => node.nodeName !== '#text').map((node) => ({
    type: node.nodeName,
    lines: node.nodeName === 'ul' && 'childNodes' in node
      ? node.childNodes.filter((child) => child.nodeName === 'li').map((child) => inline(child, false, false, ''))
      : [inline(node, false, false, '')],
  }));
}

fc.configureGlobal({ numRuns: Number(process.env.FC_RUNS ?? 300) });

describe('a rendered document', () => {
  test('reads the same in Blocks, Markdown and HTML, whatever its text holds', () => {
    fc.assert(fc.property(anyDocument, (document) => {
      const { title, summary, body, markdown, html } = rendered(document);
      const head: Seen[] = [
        ...(title ? [{ type: 'h1', lines: [seenLeaf(title, false, false, '')] }] : []),
        ...(summary ? [{ type: 'p', lines: [seenLeaf(summary, false, true, '')] }] : []),
      ];
      expect(seenHtml(html)).toEqual(seenBlocks(body));
      expect(seenMarkdown(markdown, commonMark)).toEqual([...head, ...seenBlocks(body)]);
      expect(seenMarkdown(markdown, gitHub)).toEqual([...head, ...seenBlocks(body)]);
    }));
  });

  test('places each sentence and span where its text is', () => {
    fc.assert(fc.property(anyDocument, (document) => {
      const { title, summary, body, evidence } = rendered(document);
      for (const sentence of evidence.sentences) {
        const text = sentence.field === 'title' ? title : sentence.field === 'summary' ? summary : plainText(body[sentence.block]);
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        let last = sentence.start;
        for (const span of sentence.spans) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          last = span.end;
          expect(evidence.facts[span.fact]).toBeDefined();
        }
        expect(last).toBeLessThanOrEqual(sentence.end);
      }
      const ids = evidence.sentences.map((sentence) => sentence.id);
      expect(new Set(ids).size).toBe(ids.length);
    }));
  });

  test('covers every character of the body with sentences, but for what joins them', () => {
    fc.assert(fc.property(anyDocument, (document) => {
      const { body, evidence } = rendered(document);
      body.forEach((block, index) => {
        const texts = evidence.sentences.filter((sentence) => sentence.field === 'body' && sentence.block === index).map((sentence) => sentence.text);
        expect(texts.join(block.type === 'list' ? '\n' : ' ')).toBe(plainText(block));
      });
    }));
  });

  test('shows an entry\'s text on one line and otherwise as it stands', () => {
    fc.assert(fc.property(anyText, (text) => {
      const { body } = rendered({ title: { runs: [{ text: 'T' }], phrase: 'p', support: [] }, summary: [], body: [{ type: 'paragraph', sentences: [{ runs: [{ text: 'x: ' }, { text: tidyText(text), fact: 'f1' }], phrase: 'p', support: [] }] }] });
      expect(plainText(body[0])).toBe(`x: ${tidyText(text)}`.replace(/ $/, ''));
    }));
    expect(tidyText(' two\r\n lines,\ta tab \u0000and\u001b control ')).toBe('two lines, a tab and control');
    expect(tidyText('10\u00a0PB \u202eabc\u200d \ud800')).toBe('10\u00a0PB \u202eabc\u200d \ufffd');
  });

  test('every block has a text leaf, links have text on both sides, and only web addresses are links', () => {
    fc.assert(fc.property(anyDocument, (document) => {
      for (const block of rendered(document).body) {
        for (const nodes of block.type === 'list' ? block.children.map((item) => item.children) : [block.children]) {
          expect(nodes[0].type).toBe('text');
          expect(nodes.at(-1)?.type).toBe('text');
          nodes.forEach((node, index) => {
            if (node.type !== 'link') return;
            expect(new URL(node.url).protocol).toMatch(/^https?:$/);
            expect(nodes[index + 1].type).toBe('text');
          });
        }
      }
    }));
  });
});

test.each(['*a_b* [c](d) <e> & f|g ', '#', '&', '_', ' ', '\\'])('100 kB of %j in one field come out whole and in time', (part) => {
  const text = `${part.repeat(100_000 / part.length)}x`.trim();
  const started = performance.now();
  const { body, markdown, html } = rendered({ title: { runs: [{ text: 'T' }], phrase: 'p', support: [] }, summary: [], body: [{ type: 'paragraph', sentences: [{ runs: [{ text, bold: true }], phrase: 'entry', support: [] }] }] });
  expect(performance.now() - started).toBeLessThan(1000);
  expect(plainText(body[0])).toBe(tidyText(text));
  expect(new MarkdownIt('commonmark').render(markdown.slice(4)).length).toBeGreaterThan(tidyText(text).length);
  expect(html.length).toBeGreaterThan(tidyText(text).length);
});
