/** Something an entry may not say, and where: the admin shows the message at that field. */
export interface Fault {
  /** `['figures', 0, 'upTo']` */
  path: (string | number)[];
  /** What is wrong and what to do about it, for the person at the form. */
  message: string;
}

/** The attributes of one entry or component, as far as they are known. */
export type Attributes = Record<string, unknown>;

/** Judges one entry or component by itself. Values that are missing are not faults: drafts may be incomplete. */
export type Rule = (attributes: Attributes) => Fault[];
