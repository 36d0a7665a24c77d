/** What the content manager keeps of one content type or component: as much of it as guides touch. */
export interface ModelConfiguration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit?: Record<string, unknown>; list?: Record<string, unknown> }>;
  layouts: { edit: { name: string; size: number }[][]; list: string[] };
}
