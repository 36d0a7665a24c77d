import { compile } from 'html-to-text';
import { oneLine, paragraphs } from './clean';
import { webAddress } from './web-address';

/** HTML that people write texts with. A "tag" of another name (`Vec<T>`) is text. */
const tagNames = new Set((
  'a abbr article b blockquote body br button center code dd del details div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img '
  + 'input ins kbd li link main mark meta nav object ol p pre q s script section select small span strike strong style sub summary sup svg table tbody td textarea tfoot th thead title tr tt u ul video audio'
).split(' '));
const blocks = /<(?:p|br|div|li|ul|ol|h[1-6]|blockquote|pre|table|tr|dl|dd|dt|hr|section|article|figure)\b/i;
const tags = /<(\/?)([a-z][a-z0-9]*)\b([^<>]*)>/gi;
const entity = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[0-9a-f]{1,6});/i;
/** What a parser would read up to its closing tag without looking at tags inside, and everything where that is missing. */
const rawTags = /<\/?(?:iframe|textarea|title)\b[^<>]*>/gi;

const toText = compile({
  wordwrap: false,
  limits: { maxDepth: 200, maxInputLength: 500_000 },
  formatters: {
    // The address stays readable after the words, if it may be followed and isn't what they say.
    address(element, walk, builder) {
      walk(element.children, builder);
      const address = webAddress(String(element.attribs?.href ?? ''));
      const words = element.children?.length === 1 && typeof element.children[0].data === 'string' ? element.children[0].data.trim() : '';
      if (address !== null && address !== words && address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '') !== words) builder.addInline(` (${address})`, { noWordTransform: true });
    },
  },
  selectors: [
    { selector: '*', format: 'inline' },
    { selector: 'a', format: 'address' },
    { selector: 'img', format: 'skip' },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'table', format: 'block' },
    { selector: 'tr', format: 'block' },
    { selector: 'td', format: 'inline' },
  ],
});

/** Whether a text is HTML: closing or breaking tags, or tags with attributes, of names that HTML has. */
function isMarkup(text: string): boolean {
  for (const [, closing, name, rest] of text.matchAll(tags)) {
    if (tagNames.has(name!.toLowerCase()) && (closing === '/' || /=|\/$/.test(rest!) || /^(?:p|br|li|hr)$/i.test(name!))) return true;
  }
  return false;
}

/** Without scripts and styles, whose words nobody is meant to read. One that is never closed only loses its tag. */
function withoutCode(html: string): string {
  const opening = /<(script|style)\b[^<>]*>/gi;
  const unclosed = new Set<string>();
  let kept = '';
  let from = 0;
  for (let found = opening.exec(html); found !== null; found = opening.exec(html)) {
    kept += `${html.slice(from, found.index)} `;
    from = opening.lastIndex;
    const name = found[1]!.toLowerCase();
    if (unclosed.has(name)) continue;
    const closing = new RegExp(`</${name}\\b[^<>]*>`, 'gi');
    closing.lastIndex = from;
    if (closing.exec(html) === null) unclosed.add(name);
    else from = opening.lastIndex = closing.lastIndex;
  }
  return (kept + html.slice(from)).replace(/<\/(?:script|style)\b[^<>]*>/gi, ' ');
}

/** "a < b" and `Vec<T>` are no tags: they would be swallowed with what follows. */
const keepOtherBrackets = (html: string): string => html
  .replace(tags, (tag, _closing, name: string) => (tagNames.has(name.toLowerCase()) ? tag : tag.replace('<', '&lt;')))
  .replace(/<(?![/!a-z])/gi, '&lt;');

/** A text of several paragraphs, from HTML, Markdown or plain text, as plain text. Markdown stays as it is: it can be read. */
export function plainText(source: string): string {
  if (!isMarkup(source)) return paragraphs(entity.test(source) ? decodeEntities(source) : source);
  const html = keepOtherBrackets(withoutCode(source).replace(rawTags, ' '));
  return paragraphs(toText(blocks.test(html) ? html : html.replace(/\r\n?|\n/g, '<br>')));
}

/** A title, name or place: on one line, without the tags and entities that some sources put there. */
export function plainLine(source: string): string {
  const words = isMarkup(source) ? withoutCode(source).replace(tags, (tag, _closing, name: string) => (tagNames.has(name.toLowerCase()) ? ' '.repeat(/^(?:br|p|div|li)$/i.test(name) ? 1 : 0) : tag)) : source;
  return oneLine(entity.test(words) ? decodeEntities(words) : words);
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: '\u00a0' };

/** Decodes once: `&amp;lt;` is the text `&lt;`. */
function decodeEntities(text: string): string {
  return text.replace(new RegExp(entity, 'gi'), (whole) => {
    const name = whole.slice(1, -1).toLowerCase();
    if (!name.startsWith('#')) return named[name] ?? whole;
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
}
