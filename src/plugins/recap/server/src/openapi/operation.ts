import type { Schema } from './schema';

/** What Strapi can't know of a route of the plugin: what it is for, and the statuses that it answers beside its own. */
export interface Operation {
  summary: string;
  description: string;
  /** By status: what it means, and its schema unless it is an error. */
  responses: Record<string, { description: string; schema?: Schema }>;
}
