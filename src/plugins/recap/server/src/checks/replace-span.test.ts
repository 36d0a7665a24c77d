import fc from 'fast-check';
import type { SavedBlock, SavedInline, SavedLeaf } from '../../../shared/article';
import { savedText } from '../drafts/saved-text';
import { relink, replaceSpan } from './replace-span';

const leaf: fc.Arbitrary<SavedLeaf> = fc.record({ text: fc.string({ maxLength: 6 }), bold: fc.boolean() }).map(({ text, bold }) => ({ type: 'text', text: text.replaceAll('\n', ' '), ...(bold ? { bold } : {}) }));
const inline: fc.Arbitrary<SavedInline> = fc.oneof(leaf, fc.array(leaf, { minLength: 1, maxLength: 3 }).map((children): SavedInline => ({ type: 'link', url: 'https://example.org', children })));
const inlines = fc.array(inline, { minLength: 1, maxLength: 5 });
const item = inlines.map((children) => ({ type: 'list-item' as const, children }));
const block: fc.Arbitrary<SavedBlock> = fc.oneof(
  inlines.map((children): SavedBlock => ({ type: 'paragraph', children })),
  fc.tuple(item, item, item).map(([one, two, three]): SavedBlock => ({
    type: 'list', format: 'unordered', children: [one, { type: 'list', format: 'ordered', children: [two] }, three],
  })),
);

describe('replaceSpan', () => {
  it('changes the span and nothing else, in whatever block', () => {
    fc.assert(fc.property(block, fc.nat(), fc.nat(), fc.string({ minLength: 1, maxLength: 5 }).map((text) => text.replaceAll('\n', ' ')), (its, a, b, text) => {
      const before = savedText(its);
      // Within one line: a finding never goes over the end of a list item.
      const start = a % (before.length + 1);
      const end = Math.min(start + (b % 8), before.indexOf('\n', start) === -1 ? before.length : before.indexOf('\n', start));
      fc.pre(end > start);
      const after = replaceSpan(its, { start, end }, text);
      expect(savedText(after)).toBe(before.slice(0, start) + text + before.slice(end));
    }));
  });

  it('keeps marks and links, and takes on those of where the span begins', () => {
    const paragraph: SavedBlock = {
      type: 'paragraph',
      children: [{ type: 'text', text: 'About ' }, { type: 'text', text: '8,600', bold: true }, { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: ' cores' }] }],
    };
    expect(replaceSpan(paragraph, { start: 6, end: 11 }, '8,500')).toEqual({
      type: 'paragraph',
      children: [{ type: 'text', text: 'About ' }, { type: 'text', text: '8,500', bold: true }, { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: ' cores' }] }],
    });
    expect(replaceSpan(paragraph, { start: 6, end: 17 }, '9 cores')).toEqual({
      type: 'paragraph', children: [{ type: 'text', text: 'About ' }, { type: 'text', text: '9 cores', bold: true }],
    });
  });
});

describe('relink', () => {
  it('changes the address of the link in the span and of no other', () => {
    const link = (url: string, text: string): SavedInline => ({ type: 'link', url, children: [{ type: 'text', text }] });
    const list: SavedBlock = { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [link('https://a.example', 'one')] }, { type: 'list-item', children: [link('https://b.example', 'two')] }] };
    expect(relink(list, { start: 4, end: 7 }, 'https://c.example')).toEqual({
      ...list, children: [{ type: 'list-item', children: [link('https://a.example', 'one')] }, { type: 'list-item', children: [link('https://c.example', 'two')] }],
    });
  });
});
