import type { Model, ModelAttribute, Models } from './models';
import type { BundleSchema, SchemaNode } from './types';

const slug = '^[A-Za-z0-9\\-_.~]+$';

/**
 * The JSON Schema of content bundles, made from the content types: each file is a property of the bundle, and an array
 * of entries. Attributes of types that a bundle can't hold (passwords, dynamic zones) are left out.
 */
export function makeSchema({ types, components }: Models): BundleSchema {
  const used = new Set<string>();
  const reach = (attributes: Record<string, ModelAttribute>): void => {
    for (const { component } of Object.values(attributes)) {
      if (component === undefined || used.has(component)) continue;
      used.add(component);
      reach(components[component].attributes);
    }
  };
  types.forEach((type) => reach(type.attributes));
  const within = new Set(types.map(({ uid }) => uid));

  const $defs: Record<string, SchemaNode> = {};
  for (const type of types) {
    $defs[type.singular] = entryOf(type, within);
    if (type.localised) $defs[`${type.singular}-texts`] = translationOf(type, within);
  }
  for (const uid of [...used].sort()) {
    $defs[uid] = componentOf(components[uid], within, true);
    $defs[`${uid}-texts`] = componentOf(components[uid], within, false);
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Content bundle',
    description: 'A folder of JSON files, one for each content type. Entries are linked by slug; texts in other languages stand under locales.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      types.map(({ plural, singular }) => [`${plural}.json`, { type: 'array', items: { $ref: `#/$defs/${singular}` } }]),
    ),
    $defs,
  };
}

const requiredOf = (attributes: Record<string, ModelAttribute>): string[] =>
  Object.entries(attributes).flatMap(([name, { required }]) => (required ? [name] : []));

function entryOf({ uid, singular, localised, attributes }: Model, within: Set<string>): SchemaNode {
  return {
    type: 'object',
    contentType: uid,
    additionalProperties: false,
    required: [...new Set(['slug', ...requiredOf(attributes)])],
    properties: {
      ...propertiesOf(attributes, within, true),
      draft: { type: 'boolean', description: 'true: the entry is not published.' },
      ...(localised
        ? {
            locales: {
              type: 'object',
              description: 'Texts in other languages, by locale. Lists follow the order of the default language; {} stands for an item without texts.',
              additionalProperties: false,
              patternProperties: { '^[A-Za-z]{2,}(-[A-Za-z0-9]+)*$': { $ref: `#/$defs/${singular}-texts` } },
            },
          }
        : {}),
    },
  };
}

function translationOf({ attributes }: Model, within: Set<string>): SchemaNode {
  const localised = Object.fromEntries(Object.entries(attributes).filter(([, attribute]) => attribute.localised));
  return { type: 'object', additionalProperties: false, required: requiredOf(localised), properties: propertiesOf(localised, within, false) };
}

function componentOf({ attributes }: Model, within: Set<string>, complete: boolean): SchemaNode {
  const required = complete ? requiredOf(attributes) : [];
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    properties: propertiesOf(attributes, within, complete),
  };
}

function propertiesOf(attributes: Record<string, ModelAttribute>, within: Set<string>, complete: boolean): Record<string, SchemaNode> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, attribute]) => {
      const node = nodeOf(name, attribute, within, complete);
      const { description } = attribute;
      return node ? [[name, complete && description ? { description, ...node } : node]] : [];
    }),
  );
}

/** @param complete false for another language: defaults are said once, in the default one */
function nodeOf(name: string, attribute: ModelAttribute, within: Set<string>, complete: boolean): SchemaNode | null {
  const { default: byDefault } = attribute;
  const said = complete && (typeof byDefault === 'string' || typeof byDefault === 'number' || typeof byDefault === 'boolean') ? { default: byDefault } : {};
  const optional = (type: string): string | string[] => (attribute.required ? type : [type, 'null']);
  const length = {
    ...(attribute.required ? { minLength: Math.max(1, attribute.minLength ?? 0) } : {}),
    ...(attribute.maxLength === undefined ? {} : { maxLength: attribute.maxLength }),
  };
  switch (attribute.type) {
    case 'uid':
      return { type: 'string', pattern: slug };
    case 'string':
    case 'text':
    case 'richtext':
      return {
        type: optional('string'),
        ...length,
        ...(attribute.type !== 'string' || attribute.customField === 'plugin::recap.phrase' ? { freeText: true } : {}),
        ...(/url$/i.test(name) ? { format: 'uri' } : {}),
        ...said,
      };
    case 'email':
    case 'time':
    case 'timestamp':
    case 'biginteger':
      return { type: optional('string'), ...said };
    case 'datetime':
      return { type: optional('string'), format: 'date-time' };
    case 'date':
      return { type: optional('string'), format: 'date' };
    case 'integer':
    case 'float':
    case 'decimal':
      return {
        type: optional(attribute.type === 'integer' ? 'integer' : 'number'),
        ...(attribute.min === undefined ? {} : { minimum: attribute.min }),
        ...(attribute.max === undefined ? {} : { maximum: attribute.max }),
        ...said,
      };
    case 'boolean':
      return { type: optional('boolean'), ...said };
    case 'enumeration':
      return { enum: [...(attribute.enum ?? []), ...(attribute.required ? [] : [null])], ...said };
    case 'blocks':
      return { type: optional('array'), items: { type: 'object' }, freeText: true };
    case 'json':
      return {};
    case 'media': {
      const path: SchemaNode = { type: 'string', minLength: 1, file: true, description: 'Path of a file in the bundle.' };
      return attribute.multiple ? { type: 'array', items: path } : { ...path, type: optional('string') };
    }
    case 'component': {
      const item: SchemaNode = { $ref: `#/$defs/${attribute.component}${complete ? '' : '-texts'}` };
      return attribute.repeatable ? { type: 'array', items: item } : item;
    }
    case 'relation':
      return relationOf(attribute, within);
    default:
      return null;
  }
}

function relationOf({ relation, target, mappedBy }: ModelAttribute, within: Set<string>): SchemaNode | null {
  if (target === undefined || !within.has(target)) return null;
  const inverse = mappedBy === undefined ? {} : { inverseOf: mappedBy };
  return relation?.endsWith('ToMany')
    ? { type: 'array', uniqueItems: true, items: { type: 'string', slugOf: target }, ...inverse }
    : { type: ['string', 'null'], slugOf: target, ...inverse };
}
