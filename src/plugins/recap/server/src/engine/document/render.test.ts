import fc from 'fast-check';
import MarkdownIt from 'markdown-it';

import type { Fact } from '../../../../shared/recap';
import { anyDocument } from '../testing/arbitrary-document';
import { anyText } from '../testing/arbitrary-text';
import { seenBlocks, seenHead, seenHtml, seenMarkdown } from '../testing/read-back';
import { tidyText } from '../facts/tidy-text';
import type { RecapDocument } from '../prose/types';
import { plainText } from './plain-text';
import { render } from './render';

const find = (id: string): Fact => ({ id, kind: 'text', value: id, source: { uid: 'api::event.event', documentId: 'd', locale: 'en', path: '' } });
const rendered = (document: RecapDocument) => render(document, find, 'en');

// The same cases each time; FC_SEED and FC_RUNS look further.
fc.configureGlobal({ numRuns: Number(process.env.FC_RUNS ?? 300), seed: Number(process.env.FC_SEED ?? 2019) });

describe('a rendered document', () => {
  test('reads the same in Blocks, Markdown and HTML, whatever its text holds', () => {
    fc.assert(fc.property(anyDocument, (document) => {
      const { title, summary, body, markdown, html } = rendered(document);
      const whole = [...seenHead(title, summary), ...seenBlocks(body)];
      expect(seenHtml(html)).toEqual(seenBlocks(body));
      expect(seenMarkdown(markdown, 'commonmark')).toEqual(whole);
      expect(seenMarkdown(markdown, 'github')).toEqual(whole);
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
