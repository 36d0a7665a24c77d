/** How much of a programme is read. Beyond, the file is refused with a reason, or a text is cut and that is said. */
export const limits = {
  /** All files of one import together. */
  bytes: 20 * 1024 * 1024,
  /** Objects in lists in objects of JSON, elements in elements of XML. */
  depth: 64,
  sessions: 20_000,
  columns: 500,
  persons: 50_000,
  /** What a column for one line holds, in UTF-16 units: `varchar(255)` in PostgreSQL. */
  line: 255,
  /** An abstract or a biography, in UTF-16 units. */
  text: 50_000,
  /** Problems told one by one for each code; the rest is one number. */
  problemsPerCode: 50,
} as const;
