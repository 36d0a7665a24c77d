import { answerSchema } from './answer-schema';
import type { Operation } from './operation';
import { pagesForPeople, pluginOperations } from './plugin-operations';
import { isSchema, type Schema } from './schema';

const errorRef = { $ref: '#/components/schemas/Error' };

const errorSchema: Schema = {
  type: 'object',
  description: 'Every error of this API.',
  properties: {
    data: { type: 'null' },
    error: {
      type: 'object',
      properties: {
        status: { type: 'integer' },
        name: { type: 'string' },
        message: { type: 'string', description: 'What happened, to which entry, and what to do.' },
        details: {},
      },
      required: ['status', 'name', 'message'],
    },
  },
  required: ['data', 'error'],
};

/** Beside `data`, which is all that Strapi says of its answers. */
const metaSchema: Schema = {
  type: 'object',
  properties: {
    pagination: {
      type: 'object',
      properties: Object.fromEntries(
        ['page', 'pageSize', 'pageCount', 'start', 'limit', 'total'].map((name) => [name, { type: 'integer', minimum: 0 }]),
      ),
    },
  },
};

const withMeta = (schema: Schema): Schema =>
  isSchema(schema.properties) && 'data' in schema.properties ? { ...schema, properties: { meta: metaSchema, ...schema.properties } } : schema;

/** Components are named `SharedLinkEntry` and the like. They are answered with an id, which Strapi leaves out. */
const componentSchema = (schema: Schema, name: string): Schema =>
  answerSchema(
    name.endsWith('Entry') && isSchema(schema.properties)
      ? { ...schema, properties: { id: { type: 'integer' }, ...schema.properties } }
      : schema,
  );

const json = (schema: unknown) => ({ 'application/json': { schema } });

const mapValues = (of: unknown, map: (value: Schema, key: string) => unknown): Schema =>
  Object.fromEntries(Object.entries(isSchema(of) ? of : {}).map(([key, value]) => [key, isSchema(value) ? map(value, key) : value]));

const completeResponse = (own: boolean) => (response: Schema, status: string): Schema => {
  if (Number(status) >= 400) return { ...response, content: json(errorRef) };
  return { ...response, content: mapValues(response.content, (media) => ({
    ...media, schema: isSchema(media.schema) ? answerSchema(own ? media.schema : withMeta(media.schema)) : media.schema,
  })) };
};

const withOperation = (responses: Schema, { responses: more }: Operation): Schema => {
  const completed = { ...responses };
  for (const [status, { description, schema }] of Object.entries(more)) {
    const before = isSchema(completed[status]) ? completed[status] : {};
    completed[status] = { ...before, description, ...(schema ? { content: json(schema) } : {}) };
  }
  return completed;
};

/**
 * Completes the document that Strapi generates from the routes: where the API is, what errors look like, which statuses
 * the plugin answers, and what entries really look like. The one place where that is done.
 * @param prefix of the API: `/api`
 */
export function completeDocument(document: Schema, prefix: string): Schema {
  const described = Object.fromEntries(Object.entries(isSchema(document.paths) ? document.paths : {}).filter(([address]) => !pagesForPeople.includes(address)));
  const paths = mapValues(described, (path, address) =>
    mapValues(path, (operation, method) => {
      const own = pluginOperations[address]?.[method];
      const responses = isSchema(operation.responses) ? operation.responses : {};
      const { requestBody } = operation;
      return {
        ...operation,
        ...(own ? { summary: own.summary, description: own.description } : {}),
        ...(own && isSchema(requestBody) ? { requestBody: { ...requestBody, required: true } } : {}),
        responses: mapValues(own ? withOperation(responses, own) : responses, completeResponse(own !== undefined)),
      };
    }),
  );
  const components = isSchema(document.components) ? document.components : {};
  return {
    ...document,
    servers: [{ url: prefix, description: 'This site' }],
    paths,
    components: { ...components, schemas: { ...mapValues(components.schemas, componentSchema), Error: errorSchema } },
  };
}
