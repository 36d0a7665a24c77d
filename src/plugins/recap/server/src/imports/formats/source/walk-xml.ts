import { parser as createParser } from 'sax';
import type { Place } from '../../programme';
import { limits } from '../limits';
import { Refused } from '../refused';

/** An element with what it holds; only what is wanted is ever kept. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Element[];
  /** Its own text, without that of its children. */
  text: string;
  place: Place;
}

/** Texts of one file that no programme has: guards the memory of a single element. */
const mostChildren = 200_000;

function refuseRoot(name: string, place: Place): never {
  if (/^(?:html|body)$/i.test(name)) throw new Refused('web-page', 'This is a web page, not a programme. Look for its export as schedule.xml, JSON or iCalendar, and give that address.', {}, place);
  const feed = /^(?:rss|feed)$/i.test(name) ? ' It is a news feed.' : '';
  throw new Refused('unknown-xml', `This XML starts with <${name.slice(0, 60)}>; a programme starts with <schedule>.${feed}`, { root: name.slice(0, 60) }, place);
}

/**
 * Goes through XML as it comes, and hands out each element that ends, with the ones around it. What the visitor answers with
 * "done" is let go of, so memory grows with one session and not with the file. No document types, no entities of its own,
 * bounded depth.
 * @throws Refused with line and column
 */
export function walkXml(text: string, root: string, visit: (element: Element, around: readonly Element[]) => 'done' | 'keep'): void {
  const parser = createParser(true, { position: true });
  const open: Element[] = [];
  let seen = false;
  const here = (): Place => ({ line: parser.line + 1, column: parser.column + 1 });

  parser.onerror = (error) => {
    const place = here();
    const reason = error.message.split('\n')[0]!.trim().replace(/\.$/, '').slice(0, 120);
    throw new Refused('broken-xml', `The XML is broken at line ${place.line}, column ${place.column}: ${reason}.`, { reason }, place);
  };
  parser.ondoctype = (doctype) => {
    if (/^\s*html/i.test(doctype)) refuseRoot('html', here());
    throw new Refused('xml-doctype', `Line ${here().line}: this XML brings a document type (DTD) along, which may hide things. It isn't read; export the programme without one.`, {}, here());
  };
  parser.onopentag = ({ name, attributes }) => {
    const place = here();
    if (!seen && name !== root) refuseRoot(name, place);
    seen = true;
    if (open.length >= limits.depth) throw new Refused('too-deep', `Line ${place.line}: elements are nested more than ${limits.depth} deep. No programme needs that.`, { most: limits.depth }, place);
    const own = Object.fromEntries(Object.entries(attributes).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
    open.push({ name, attributes: own, children: [], text: '', place });
  };
  const addText = (part: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += part;
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onclosetag = () => {
    const element = open.pop()!;
    const parent = open.at(-1);
    if (visit(element, open) === 'done' || parent === undefined) return;
    if (parent.children.length >= mostChildren) throw new Refused('too-many-elements', `Line ${element.place.line}: <${parent.name.slice(0, 60)}> holds too many elements.`, { element: parent.name.slice(0, 60) }, element.place);
    parent.children.push(element);
  };
  parser.write(text).close();
}

export const childrenOf = (element: Element | undefined, ...names: string[]): Element[] => element?.children.filter(({ name }) => names.includes(name)) ?? [];

/** The text of the first child of that name; null where there is none, or nothing in it. */
export function childText(element: Element | undefined, ...names: string[]): string | null {
  const found = childrenOf(element, ...names).find(({ text }) => text.trim() !== '');
  return found === undefined ? null : found.text.trim();
}

export function attribute(element: Element | undefined, ...names: string[]): string | null {
  if (element === undefined) return null;
  const name = names.find((wanted) => Object.hasOwn(element.attributes, wanted) && element.attributes[wanted]!.trim() !== '');
  return name === undefined ? null : element.attributes[name]!.trim();
}
