import fc from 'fast-check';

import type { SavedBlock, SavedList } from '../../../../shared/article';
import { blocksOfLines } from './blocks-of-lines';
import { contentKey, linesOf, plainTextOf } from './lines';
import { wordSplitter } from './split-words';
import { anyEdit, edited } from './testing/arbitrary-edits';
import { anyTold } from './testing/arbitrary-told';
import { generatedOf } from './testing/told';
import { blocksOfTokens, tokensOf } from './tokens';

const item = (text: string) => ({ type: 'list-item' as const, children: [{ type: 'text' as const, text }] });
const nested: SavedList = {
  type: 'list', format: 'unordered', children: [
    item('one'),
    { type: 'list', format: 'ordered', indentLevel: 1, children: [item('one a'), { type: 'list', format: 'ordered', indentLevel: 2, children: [item('one a i')] }, item('one b')] },
    item('two'),
    { type: 'list', format: 'ordered', indentLevel: 1, children: [{ type: 'list', format: 'unordered', indentLevel: 2, children: [item('two deep')] }] },
  ],
};
const others: SavedBlock[] = [
  nested, { ...nested, format: 'ordered' }, nested,
  { type: 'image', image: { url: '/a.png', alternativeText: 'A', width: 3 }, children: [{ type: 'text', text: '' }] },
  { type: 'code', language: 'sh', children: [{ type: 'text', text: 'ls\n\ncat' }] },
  { type: 'paragraph', children: [{ type: 'text', text: 're' }, { type: 'text', text: 'bold', bold: true }, { type: 'link', url: 'https://x.org', target: '_blank', children: [{ type: 'text', text: 'a' }, { type: 'text', text: 'b', italic: true }] }, { type: 'text', text: '' }] },
  { type: 'heading', level: 6, children: [{ type: 'text', text: '' }] },
];

describe('blocks as lines and as words', () => {
  it('come back as they were: nested lists, lists side by side, images, code and links', () => {
    expect(blocksOfLines(linesOf(others))).toEqual(others);
    expect(blocksOfTokens(tokensOf(others, wordSplitter('en')))).toEqual(others);
  });

  it('come back with the same content, whatever a person did to them, and words are where their text is', () => {
    fc.assert(fc.property(anyTold, fc.array(anyEdit), fc.constantFrom('en', 'it', 'ja'), (told, edits, locale) => {
      const { title, summary, blocks } = generatedOf(told);
      const { body } = edited({ title, summary, body: blocks }, edits);
      const tokens = tokensOf(body, wordSplitter(locale));
      expect(contentKey(blocksOfTokens(tokens))).toBe(contentKey(body));
      const text = `\n${plainTextOf(body)}`;
      for (const { key, start, end } of tokens) expect(text.slice(start + 1, end + 1)).toBe(key.startsWith('\u0000') ? '\n' : key);
    }), { numRuns: 200, seed: 2019 });
  });
});
