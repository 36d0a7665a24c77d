import type { SavedBlock, SavedInline, SavedLeaf } from '../../../../../shared/article';

const leaf = (text: string, marks: Partial<SavedLeaf> = {}): SavedLeaf => ({ type: 'text', text, ...marks });
const inline = (parts: (string | SavedInline)[]): SavedInline[] => parts.map((part) => (typeof part === 'string' ? leaf(part) : part));

export const bold = (text: string): SavedLeaf => leaf(text, { bold: true });
export const link = (text: string, url: string): SavedInline => ({ type: 'link', url, children: [leaf(text)] });
export const paragraph = (...parts: (string | SavedInline)[]): SavedBlock => ({ type: 'paragraph', children: inline(parts) });
export const quote = (...parts: (string | SavedInline)[]): SavedBlock => ({ type: 'quote', children: inline(parts) });
export const heading = (text: string, level: 1 | 2 | 3 | 4 | 5 | 6 = 2): SavedBlock => ({ type: 'heading', level, children: [leaf(text)] });
export const list = (...items: string[]): SavedBlock => ({ type: 'list', format: 'unordered', children: items.map((text) => ({ type: 'list-item', children: [leaf(text)] })) });
