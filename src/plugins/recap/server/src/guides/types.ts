/** How one field presents itself to the person who fills it in. */
export interface FieldGuide {
  attribute: string;
  /** Columns of the twelve in a row. */
  size: 4 | 6 | 8 | 12;
  label: string;
  /** What to write and how, with an example where that says it sooner. */
  hint: string;
  placeholder?: string;
}

/** How the form and the list of one content type or component are set out. */
export interface Guide {
  uid: string;
  /** The attribute an entry is called by, in relations and in the heads of repeated components. */
  calledBy: string;
  /** The form, in the order an organiser thinks; what only imports and approval need comes last. */
  rows: FieldGuide[][];
  /** Attributes the form leaves out. */
  hidden?: string[];
  /** Columns of the list, and what it is sorted by. Content types only. */
  list?: { columns: string[]; sortBy: string; order: 'ASC' | 'DESC' };
}

export const field = (attribute: string, size: FieldGuide['size'], label: string, hint: string, placeholder?: string): FieldGuide => ({
  attribute,
  size,
  label,
  hint,
  ...(placeholder ? { placeholder } : {}),
});

export const whole = (attribute: string, label: string, hint: string, placeholder?: string) => field(attribute, 12, label, hint, placeholder);
