import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { html, render, type Html } from './html';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const elementsIn = (node: Node): Element[] => childrenOf(node).flatMap((child) => [...('tagName' in child ? [child] : []), ...elementsIn(child)]);
const textIn = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textIn).join(''));
const parsed = (page: Html) => parseFragment(render(page));

/** Text that tries: markup, entities, quotes, ends of elements and comments, among anything else. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(
    '<', '>', '"', '\'', '&', '/', '=', ' ', '`', '<!--', '-->', '<script>', '</textarea>', '</title>', '</p>', '<p title="', '&lt;', '&#60;', '&quot;',
    '"><img src=x onerror=alert(1)>', '\' onfocus=alert(1) autofocus x=\'', 'javascript:alert(1)', '<![CDATA[', ']]>', '</style>', '\u0000', '\r\n', 'x',
  )).map((pieces) => pieces.join('')),
);

/** As far as HTML can hold it: its parser makes line feeds of returns, and drops NUL or makes U+FFFD of it. */
const held = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[\0\ufffd]/g, '');

it('never lets a value become an element or an attribute', () => {
  fc.assert(fc.property(hostile, hostile, hostile, (inText, inAttribute, inArea) => {
    const tree = parsed(html`<section title="${inAttribute}" data-x="1"><p>${inText}</p><textarea>
${inArea}</textarea></section>`);
    const elements = elementsIn(tree);
    expect(elements.map(({ tagName }) => tagName)).toEqual(['section', 'p', 'textarea']);
    expect(elements.map(({ attrs }) => attrs.map(({ name }) => name))).toEqual([['title', 'data-x'], [], []]);
    const [section, paragraph, area] = elements;
    if (!section || !paragraph || !area) throw new Error('The page lost an element');
    expect([textIn(paragraph), textIn(area), section.attrs[0]?.value].map((text) => held(text ?? ''))).toEqual([inText, inArea, inAttribute].map(held));
  }), { numRuns: 3000 });
});

it('escapes once, however deep pieces stand in pieces', () => {
  const inner = html`<b>${'a & b'}</b>`;
  expect(render(html`<i>${[inner, ' < ', inner]}</i>`)).toBe('<i><b>a &amp; b</b> &lt; <b>a &amp; b</b></i>');
});

it('leaves out what is not there', () => {
  expect(render(html`<p>${null}${undefined}${false}${0}</p>`)).toBe('<p>0</p>');
});

it('refuses a text in a tag outside of quotes, where escaping is no help', () => {
  expect(() => html`<p ${'onclick=x'}>`).toThrow(/quoted attribute/);
  expect(() => html`<p class=${'x onclick=x'}>`).toThrow(/quoted attribute/);
  expect(() => html`<p class="a" ${'x'}>`).toThrow(/quoted attribute/);
  expect(render(html`<input${html` checked`} value="${'x'}">`)).toBe('<input checked value="x">');
});
