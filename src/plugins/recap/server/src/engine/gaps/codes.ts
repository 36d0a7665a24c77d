import type { GapSeverity } from '../../../../shared/recap';

interface GapKind {
  severity: GapSeverity;
  /** How much the recap would gain, 0 to 100. A rule may say more or less for one entry. */
  weight: number;
  /** English. `{name}` stands for a value; the admin's translations `gap.<code>` hold the same names. */
  message: string;
}

/**
 * Every gap there is. A message names the entry and says what to write; the field it points at is shown beside it.
 * Values: `event`, `session`, `organisation`, `title` and the like are names from the entries.
 */
export const gapKinds = {
  // What the entries don't say.
  'attendance-missing': { severity: 'missing', weight: 95, message: 'Nobody says how many people came to {event}. Add a figure of the kind “People who came”, with “About” or “Over” if it is an estimate.' },
  'held-unconfirmed': { severity: 'missing', weight: 92, message: 'Nobody says that {event} took place as planned (sessions still planned: {count}), so the recap tells a programme. Tick “Took place as planned”, or set the outcome of the sessions.' },
  'city-missing': { severity: 'missing', weight: 90, message: '{event} has no city. Add the place where it was held.' },
  'theme-missing': { severity: 'missing', weight: 80, message: '{event} has no theme. Write what people came to talk about, as it fits after “to talk about ...”.' },
  'highlights-missing': { severity: 'missing', weight: 75, message: '{event} has no highlights. Write one or two things that were new or different this time.' },
  'organisers-missing': { severity: 'missing', weight: 70, message: '{event} has no organisers. Name who organised it.' },
  'next-step-missing': { severity: 'missing', weight: 60, message: '{event} does not say what is next. Add a next event, a call for proposals or where the community meets.' },
  'takeaways-missing': { severity: 'missing', weight: 52, message: '“{session}” says nothing that was learnt. Write one takeaway, as it fits after “said that ...”.' },
  'contributors-missing': { severity: 'missing', weight: 38, message: '“{session}” names nobody who spoke. Add a speaker, or at least an organisation.' },
  'affiliation-missing': { severity: 'missing', weight: 36, message: '{speaker} has no affiliation. Say for whom they spoke, at the contribution or at the speaker.' },
  'contribution-empty': { severity: 'missing', weight: 30, message: 'A contribution to “{session}” names neither a speaker nor an organisation, so it is left out.' },
  'quote-without-speaker': { severity: 'missing', weight: 40, message: 'Nobody is named for the quote “{quote}”. Choose the speaker or write the attribution.' },
  'quote-without-source': { severity: 'missing', weight: 34, message: 'The word-for-word quote “{quote}” does not say where it is recorded. Give the source.' },
  'case-study-without-summary': { severity: 'missing', weight: 46, message: 'The case study of {organisation} does not say what they do or run. Write it as it fits after the name, starting with a verb.' },
  'case-study-without-metrics': { severity: 'missing', weight: 42, message: 'The case study of {organisation} has no numbers. Add one or two metrics: how many, of what.' },
  'cover-missing': { severity: 'missing', weight: 44, message: '{event} has no cover picture. Add one, with its credit and a text for those who cannot see it.' },
  'cover-without-alt': { severity: 'missing', weight: 33, message: 'The cover of {event} has no alternative text. Say in one sentence what it shows.' },
  'cover-without-credit': { severity: 'missing', weight: 32, message: 'The cover of {event} has no credit. Name the photographer.' },
  'sponsors-missing': { severity: 'missing', weight: 20, message: '{event} has no sponsors. Add them if it had any.' },
  'days-unknown': { severity: 'missing', weight: 50, message: 'The exact days of {event} are not known. Enter its dates and set them as known to the day; until then no draft is made by itself.' },
  'entry-draft': { severity: 'missing', weight: 54, message: '“{title}” exists only as a draft, so the recap does not tell it. Publish it.' },
  'translation-missing': { severity: 'missing', weight: 48, message: '“{title}” has texts that are not in this language ({language}): {fields}.' },

  // What the entries say twice, and differently.
  'session-outside-event': { severity: 'contradiction', weight: 60, message: '“{session}” lies more than a day outside {event}. Correct the dates of one of them.' },
  'days-differ': { severity: 'contradiction', weight: 62, message: '{event} says {declared} days, but its dates span {counted}. Correct one of them.' },
  'sponsor-twice': { severity: 'contradiction', weight: 58, message: '{sponsor} is listed twice among the sponsors of {event}. Remove one.' },
  'total-differs': { severity: 'contradiction', weight: 72, message: '{event} gives {total} ({kind}), but the figures of its parts add up to {sum}. Correct one of them.' },
  'count-differs': { severity: 'contradiction', weight: 56, message: '{event} gives {declared} ({kind}), but {counted} are entered. The recap tells the figure: correct it, or enter the rest.' },
  'metric-twice': { severity: 'contradiction', weight: 64, message: '{owner} gives two current values for “{label}”: {first} and {second}. Keep one, or mark the other as expected.' },
  'translation-number-differs': { severity: 'contradiction', weight: 66, message: '“{excerpt}” holds other numbers ({translated}) than the text it translates ({original}). Correct one of them.' },

  // What is told all the same, but an editor should know.
  'case-study-unapproved': { severity: 'note', weight: 30, message: 'The case study of {organisation} is not marked as approved. It is told all the same: ask them, then tick “Approved by the organisation”.' },
  'entry-modified': { severity: 'note', weight: 28, message: '“{title}” has changes that are not published. The recap tells the published version.' },
  'next-step-past': { severity: 'note', weight: 40, message: '“{step}” is in the past ({date}). Replace it with what comes next, or leave it as a record.' },
  'next-step-before-event': { severity: 'note', weight: 45, message: '“{step}” ({date}) is over before {event} begins, so the recap leaves it out. Correct its date or remove it.' },
  'registered-below-attended': { severity: 'note', weight: 42, message: 'More people came to {event} ({attended}) than had registered ({registered}). Check that the two figures are not swapped.' },
  'takeaway-without-speaker': { severity: 'note', weight: 18, message: 'Several people spoke in “{session}” and nobody is named for “{excerpt}”, so it is told of the session. Say who said it.' },
  'number-in-text': { severity: 'note', weight: 22, message: 'The text “{excerpt}” holds a number ({number}). A figure or metric of its own can be checked, translated and compared.' },
  'phrase-like-sentence': { severity: 'note', weight: 12, message: '“{excerpt}” starts like a sentence but has no full stop, and is built into one. Start it in lower case, or end it with a full stop to have it printed whole.' },
  'sentence-without-stop': { severity: 'note', weight: 10, message: '“{excerpt}” reads best as a sentence of its own. End it with a full stop.' },
} as const satisfies Record<string, GapKind>;

export type GapCode = keyof typeof gapKinds;

type NamesIn<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** The values a code's message needs, by name. */
export type GapValues<Code extends GapCode> = Record<NamesIn<(typeof gapKinds)[Code]['message']>, string | number>;
