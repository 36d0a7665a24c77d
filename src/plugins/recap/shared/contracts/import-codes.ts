/**
 * What can be noticed of a source, and the values its sentence speaks of. The admin has a sentence for each in every
 * language, `import.problem.<code>`, which may use these values and no others.
 */
export const importProblems = {
  'all-day': ['count'],
  'ambiguous-days': ['example'],
  'breaks-left-out': ['count', 'title'],
  'calendar-owner': ['name'],
  'cells-do-not-match': ['column', 'speakers'],
  'days-not-understood': ['count'],
  'days-without-time': ['count'],
  'deleted-here': ['entry'],
  'encoding-guessed': ['name'],
  'end-before-start': ['of', 'name'],
  'end-left-out': ['entry'],
  'event-is-draft': ['event'],
  'event-stays-draft': [],
  'identifier-used-twice': ['identifier', 'count'],
  'lines-mended': ['count'],
  'lines-not-understood': ['count'],
  'link-left-out': ['entry', 'url'],
  'link-not-web': ['of', 'name', 'address'],
  'link-too-long': ['of', 'name', 'address', 'most'],
  'more-cells-than-columns': ['line'],
  'more-of-the-same': ['count'],
  'more-pages': ['count'],
  'no-title-column': ['headers'],
  'not-accepted': ['count', 'states'],
  'only-numbers': ['what', 'count'],
  'person-without-name': ['identifier'],
  'recap-on-request': [],
  'recurrence-not-expanded': ['count'],
  'same-identifier': ['entry', 'identifier'],
  'same-title-here': ['entry'],
  'session-without-title': ['identifier'],
  'sessions-without-identifier': ['count'],
  'shortened': ['field', 'entry', 'most'],
  'speakers-in-one-cell': ['cell'],
  'submissions-left-out': ['count'],
  'text-cut': ['field', 'of', 'name', 'length', 'most'],
  'times-kept': ['entry'],
  'times-without-day': ['count'],
  'unknown-speaker': ['title', 'count'],
  'unknown-zone': ['zone'],
} as const satisfies Record<string, readonly string[]>;

/** Why nothing of a source can be read, with values as above. */
export const importRefusals = {
  'broken-icalendar': ['fault', 'part', 'open'],
  'broken-json': ['fault', 'sign'],
  'broken-table': ['line'],
  'broken-xml': ['reason'],
  'empty': [],
  'not-text': ['kind'],
  'several-files': ['count'],
  'spreadsheet-or-archive': [],
  'too-deep': ['most'],
  'too-large': ['most'],
  'too-many-columns': ['count', 'most'],
  'too-many-elements': ['element'],
  'too-many-persons': ['most'],
  'too-many-sessions': ['most'],
  'unknown-format': ['name'],
  'unknown-json': ['names'],
  'unknown-timezone': ['zone'],
  'unknown-xml': ['root'],
  'web-page': [],
  'xml-doctype': [],
} as const satisfies Record<string, readonly string[]>;

export type ImportProblemCode = keyof typeof importProblems;
export type ImportRefusalCode = keyof typeof importRefusals;

const isProblemCode = (code: string): code is ImportProblemCode => Object.hasOwn(importProblems, code);
export const importProblemCodes: ImportProblemCode[] = Object.keys(importProblems).filter(isProblemCode);

type Values<Name extends string> = Record<Name, string | number>;
export type ImportProblemValues<Code extends ImportProblemCode> = Values<(typeof importProblems)[Code][number]>;
export type ImportRefusalValues<Code extends ImportRefusalCode> = Values<(typeof importRefusals)[Code][number]>;

/** Attributes and texts that a source may have too long: `field` of `text-cut` and `shortened`. */
export const importTexts = [
  'abstract', 'affiliation', 'bio', 'city', 'country', 'identifier', 'jobTitle', 'label', 'language', 'name', 'pronouns', 'room', 'title', 'track', 'venue',
] as const;
export type ImportText = (typeof importTexts)[number];

/** What is wrong in a text that should be JSON: `fault` of `broken-json`. */
export const jsonFaults = [
  'controlCharacter', 'unknownEscape', 'neverClosed', 'cutOff', 'afterEnd', 'commaTooMuch', 'endTooEarly', 'commaMissing', 'colonMissing',
  'nameMissing', 'valueMissing', 'unreadable',
] as const;
export type JsonFaultKind = (typeof jsonFaults)[number];

/** What is wrong in a calendar: `fault` of `broken-icalendar`. */
export const calendarFaults = ['neverBegun', 'endsInside', 'neverEnded', 'outside', 'noCalendar'] as const;
export type CalendarFault = (typeof calendarFaults)[number];
