import { isDeepStrictEqual } from 'node:util';
import { resolve, type BundleSchema, type SchemaNode } from '../schema/types';
import type { Attributes, BundleFault } from '../types';

type Found = Pick<BundleFault, 'field' | 'message'>;

const isObject = (value: unknown): value is Attributes => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text that readers see and that another language may word differently; a name or an address may stay as it is. */
const isText = (node: SchemaNode): boolean => [node.type].flat().includes('string') && node.slugOf === undefined && !node.format && !node.file;

/**
 * An entry's attributes in another language: its texts, on the structure of the default language. Numbers, choices,
 * addresses and people inside lists come from there, and so do names that an item can't be without; other texts are
 * never copied from one language into another.
 * @param entry definition of the content type, @param attributes of the default language, @param texts of the other one
 */
export function translate(schema: BundleSchema, entry: SchemaNode, attributes: Attributes, texts: Attributes): { attributes: Attributes; faults: Found[] } {
  const faults: Found[] = [];
  const translated: Attributes = {};
  for (const [name, value] of Object.entries(texts)) {
    const property = entry.properties?.[name];
    if (!property) continue;
    translated[name] = inLanguage(schema, resolve(schema, property), attributes[name], value, [name], faults);
  }
  return { attributes: translated, faults };
}

function inLanguage(schema: BundleSchema, node: SchemaNode, original: unknown, text: unknown, path: string[], faults: Found[]): unknown {
  const item = node.items && resolve(schema, node.items);
  if (item?.properties && Array.isArray(text)) {
    const originals = Array.isArray(original) ? original : [];
    if (text.length > originals.length) {
      faults.push({ field: path.join('.'), message: `has ${text.length} items, the default language ${originals.length}: lists are the same in every language` });
    }
    return text.slice(0, originals.length).map((one: unknown, index) => mergeItem(schema, item, originals[index], one, [...path, String(index)], faults));
  }
  return node.properties ? mergeItem(schema, node, original, text, path, faults) : text;
}

function mergeItem(schema: BundleSchema, node: SchemaNode, original: unknown, text: unknown, path: string[], faults: Found[]): unknown {
  if (!isObject(text) || !isObject(original)) return text;
  const item: Attributes = {};
  for (const [name, given] of Object.entries(node.properties ?? {})) {
    const property = resolve(schema, given);
    const field = [...path, name].join('.');
    if (isText(property)) {
      const copied = node.required?.includes(name) && !property.freeText;
      if (text[name] != null) item[name] = text[name];
      else if (copied) item[name] = original[name];
      else if (node.required?.includes(name)) faults.push({ field, message: 'has no text in this language: a text is never copied from another one' });
    } else if (property.items || property.properties) {
      const inside = inLanguage(schema, property, original[name], text[name] ?? original[name], [...path, name], faults);
      if (inside !== undefined) item[name] = inside;
    } else {
      const address = property.format === 'uri' && text[name] != null;
      if (text[name] !== undefined && !address && !isDeepStrictEqual(text[name], original[name])) {
        faults.push({ field, message: `is ${JSON.stringify(original[name]) ?? 'not said'} in the default language: only texts and addresses differ between languages` });
      }
      const value = address ? text[name] : original[name];
      if (value !== undefined) item[name] = value;
    }
  }
  return item;
}
