const markup = Symbol('markup');

/** Markup that was written by us: nothing else bears this symbol, whatever comes in over the network. */
export interface Html {
  readonly [markup]: string;
}

export type Part = Html | string | number | null | undefined | false | readonly Part[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

const isHtml = (part: Part): part is Html => typeof part === 'object' && part !== null && markup in part;

const written = (part: Part): string => {
  if (part === null || part === undefined || part === false) return '';
  if (isHtml(part)) return part[markup];
  return typeof part === 'object' ? part.map(written).join('') : escaped(String(part));
};

/** Whether what follows this text would stand inside a tag, but not inside a quoted attribute of it. */
const insideTag = (before: string): boolean => {
  const tag = before.slice(before.lastIndexOf('<'));
  return tag.startsWith('<') && !tag.includes('>') && tag.split('"').length % 2 === 1;
};

/**
 * A piece of a page. Every value is escaped unless it is such a piece itself, so no text becomes an element or an
 * attribute, wherever it comes from. null, undefined and false are nothing.
 * @throws Error for a text where escaping would not help: in a tag, outside of a quoted attribute
 */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Html {
  let page = texts[0] ?? '';
  parts.forEach((part, index) => {
    const value = written(part);
    if (value !== '' && !isHtml(part) && insideTag(page)) throw new Error('A value in a tag must stand in a quoted attribute');
    page += value + (texts[index + 1] ?? '');
  });
  return { [markup]: page };
}

/** A style sheet of ours, which must not be escaped. Only constants of this code come in here. */
export const styleElement = (css: string): Html => ({ [markup]: `<style>${css}</style>` });

export const render = (page: Html): string => page[markup];
