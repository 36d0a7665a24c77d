/** A recap's text as an editor left it: whatever Strapi's Blocks editor can make, more than the engine writes. */

export interface SavedLeaf {
  type: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
}
export interface SavedLink {
  type: 'link';
  url: string;
  rel?: string;
  target?: string;
  children: SavedLeaf[];
}
export type SavedInline = SavedLeaf | SavedLink;
export interface SavedListItem {
  type: 'list-item';
  children: SavedInline[];
}
export interface SavedList {
  type: 'list';
  format: 'unordered' | 'ordered';
  indentLevel?: number;
  children: (SavedListItem | SavedList)[];
}
export interface SavedImage {
  type: 'image';
  image: { url: string; alternativeText?: string | null } & Record<string, unknown>;
  children: SavedLeaf[];
}
export type SavedBlock =
  | { type: 'paragraph'; children: SavedInline[] }
  | { type: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; children: SavedInline[] }
  | { type: 'quote'; children: SavedInline[] }
  | { type: 'code'; language?: string | null; children: SavedLeaf[] }
  | SavedList
  | SavedImage;

export interface Article {
  title: string;
  summary: string;
  body: SavedBlock[];
}
