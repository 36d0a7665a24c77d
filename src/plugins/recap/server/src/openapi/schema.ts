/** A JSON Schema, or any other object of an OpenAPI document. */
export type Schema = { [key: string]: unknown };

export const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);
