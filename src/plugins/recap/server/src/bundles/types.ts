import type { BundledUid } from './schema/models';

/** One file of a bundle as it was read. */
export interface BundleFile {
  /** `events.json` */
  name: string;
  text: string;
}

export type Attributes = Record<string, unknown>;

export interface BundleEntry {
  file: string;
  uid: BundledUid;
  slug: string;
  draft: boolean;
  /** In the default language; relations are slugs. */
  attributes: Attributes;
  /** Texts by locale. */
  locales: Record<string, Attributes>;
}

/** Something a bundle can't be loaded with. */
export interface BundleFault {
  file: string;
  /** Slug of the entry, or its place in the file where it has none; empty for the file itself. */
  entry: string;
  /** `takeaways.0.text`; empty for the entry itself. */
  field: string;
  /** What is wrong and what to do. */
  message: string;
}

/** `events.json, sestante-2025, figures.2.kind: ...` */
export const faultLine = ({ file, entry, field, message }: BundleFault): string =>
  `${[file, entry, field].filter(Boolean).join(', ')}: ${message}`;
