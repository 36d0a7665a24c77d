import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import { resolve, vocabulary, type BundleSchema } from '../schema/types';
import type { BundleFault } from '../types';
import { suggestion } from './nearest';
import { nameOfRow, type ParsedFile } from './parse-file';

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const isDay = (day: string): boolean => {
  const read = new Date(`${day}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
};
const isInstant = (text: string): boolean => instant.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));

const validators = new WeakMap<BundleSchema, ValidateFunction>();

function validatorOf(schema: BundleSchema): ValidateFunction {
  const made = validators.get(schema);
  if (made) return made;
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true });
  ajv.addVocabulary(vocabulary);
  ajv.addFormat('date', isDay);
  ajv.addFormat('date-time', isInstant);
  // Addresses are judged by the rule that holds in the admin too.
  ajv.addFormat('uri', true);
  const validate = ajv.compile(schema);
  validators.set(schema, validate);
  return validate;
}

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

const words: Record<string, string> = {
  string: 'a text', number: 'a number', integer: 'a whole number', boolean: 'true or false', array: 'a list', object: 'an object', null: 'null',
};

const formats: Record<string, string> = {
  date: 'must be a day such as 2019-11-04',
  'date-time': 'must be a moment with its offset, such as 2019-11-04T09:00:00+01:00',
};

/** What ajv found, said to a person. */
function messageOf(error: ErrorObject, schema: BundleSchema, file: string, path: string[]): string {
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownField(String(params.additionalProperty), error, schema, file, path);
    case 'required':
      return 'is missing';
    case 'type': {
      const types = [params.type].flat().filter((type) => type !== 'null').map((type) => words[String(type)]);
      return `must be ${types.join(' or ')}, not ${shown(error.data)}`;
    }
    case 'enum': {
      const values = (params.allowedValues as (string | null)[]).filter((value) => value !== null);
      const hint = typeof error.data === 'string' ? suggestion(error.data, values) : '';
      return `must be one of ${values.join(', ')}, not ${shown(error.data)}.${hint}`;
    }
    case 'format':
      return `${formats[String(params.format)]}, not ${shown(error.data)}`;
    case 'pattern':
      return `may hold letters without accents, digits and - _ . ~ only, not ${shown(error.data)}`;
    case 'minLength':
      return 'is empty';
    case 'uniqueItems':
      return `says ${shown((error.data as unknown[])[Number(params.i)])} twice`;
    default:
      return error.message ?? 'is not valid';
  }
}

function unknownField(name: string, error: ErrorObject, schema: BundleSchema, file: string, path: string[]): string {
  const properties = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
  if (path[0] === 'locales' && path.length === 2) return `"${name}" is no locale: write it, en-GB, pt-BR ...`;
  if (path[0] === 'locales' && path.length === 3) {
    const entry = resolve(schema, schema.properties?.[file]?.items ?? {});
    if (entry.properties?.[name]) return 'is the same in every language: say it outside locales';
  }
  return `is no field here.${suggestion(name, properties)}`;
}

/** All faults of form: unknown fields, types, choices, what is missing. */
export function shapeFaults(files: ParsedFile[], schema: BundleSchema): BundleFault[] {
  const validate = validatorOf(schema);
  if (validate(Object.fromEntries(files.map(({ name, rows }) => [name, rows])))) return [];
  const rowsOf = new Map(files.map(({ name, rows }) => [name, rows]));
  return (validate.errors ?? []).map((error) => {
    const [file, index, ...inside] = error.instancePath.slice(1).split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    const params = error.params as { missingProperty?: string; additionalProperty?: string };
    const last = params.missingProperty ?? params.additionalProperty;
    const path = last === undefined ? inside : [...inside, last];
    const row = rowsOf.get(file)?.[Number(index)];
    return { file, entry: nameOfRow(row, Number(index)), field: path.join('.'), message: messageOf(error, schema, file, path) };
  });
}
