/** The JSON Schema of bundles. Beside standard keywords it says what a loader needs to know; see `vocabulary`. */

export interface SchemaNode {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  enum?: (string | null)[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  uniqueItems?: boolean;
  default?: string | number | boolean;
  properties?: Record<string, SchemaNode>;
  patternProperties?: Record<string, SchemaNode>;
  additionalProperties?: boolean;
  required?: string[];
  items?: SchemaNode;
  /** On an entry: the content type it becomes. */
  contentType?: string;
  /** On a slug: the content type it names an entry of. */
  slugOf?: string;
  /** On a relation: the attribute of the other type that holds it. */
  inverseOf?: string;
  /** On a text that is written for readers in one language and never copied into another. */
  freeText?: boolean;
  /** On the path of a file that comes with the bundle. */
  file?: boolean;
}

export interface BundleSchema extends SchemaNode {
  $schema: string;
  $defs: Record<string, SchemaNode>;
}

/** The keywords that are ours. */
export const vocabulary = ['contentType', 'slugOf', 'inverseOf', 'freeText', 'file'];

/** Follows a reference inside the schema. */
export const resolve = (schema: BundleSchema, node: SchemaNode): SchemaNode => {
  const name = node.$ref?.replace('#/$defs/', '');
  return name === undefined ? node : resolve(schema, schema.$defs[name]);
};
