import { isSchema, type Schema } from './schema';

const nullType = { type: 'null' };

const orNull = (schema: Schema): Schema => {
  if (Object.keys(schema).length === 0) return schema;
  if (typeof schema.type === 'string' && !('enum' in schema) && !('const' in schema)) return { ...schema, type: [schema.type, 'null'] };
  return { anyOf: [schema, nullType] };
};

/** An entry, a file or a component: what Strapi answers with an id. */
const isEntry = (properties: Schema): boolean => 'id' in properties;

const walk = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(walk);
  if (!isSchema(value)) return value;
  // Strapi writes the moment of generation as the default of `publishedAt`; an answer has no defaults anyway.
  return answerSchema(Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'default')));
};

/**
 * The schema of what Strapi really answers. Its own says that documentIds are UUIDs, that every attribute of an entry
 * has a value and that required ones are always there; but they are shorter ids, attributes may be null, and `fields`
 * leaves out what was not asked for.
 */
export function answerSchema(schema: Schema): Schema {
  const { properties } = schema;
  const walked: Schema = {};
  for (const [key, value] of Object.entries(schema)) if (key !== 'properties') walked[key] = walk(value);
  if (!isSchema(properties)) return walked;
  const entry = isEntry(properties);
  const kept = ['documentId', 'id'];
  walked.properties = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      if (name === 'documentId' && isSchema(property) && property.format === 'uuid') return [name, { type: 'string', description: 'Names the entry, in all its languages and versions.' }];
      const its = walk(property);
      return [name, entry && !kept.includes(name) && isSchema(its) ? orNull(its) : its];
    }),
  );
  if (entry) walked.required = kept.filter((name) => name in properties);
  return walked;
}
