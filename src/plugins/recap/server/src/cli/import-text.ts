import type { ImportEntry, ImportPlace, ImportReview, PersonQuestion } from '../../../shared/contracts/imports';

const placed = ({ line, column, path }: ImportPlace): string => {
  const at = [path, line === undefined ? null : `line ${line}`, column === undefined ? null : `column ${column}`].filter(Boolean).join(', ');
  return at ? ` (${at})` : '';
};

const changes = ['new', 'changed', 'untouched', 'cancelled', 'gone'] as const;
const kinds = ['event', 'sessions', 'speakers'] as const;

const table = ({ counts }: ImportReview): string[] => [
  ['', ...changes],
  ...kinds.map((kind) => [kind, ...changes.map((change) => String(counts[kind][change]))]),
].map(([name = '', ...cells]) => `  ${name.padEnd(9)}${cells.map((cell) => cell.padStart(11)).join('')}`);

const reasons: Record<PersonQuestion['reason'], string> = { 'same-name': 'the same name', 'similar-name': 'a similar name', 'same-link': 'the same page' };

const person = ({ name, affiliation, from }: PersonQuestion['persons'][number]): string =>
  `${name}${affiliation ? ` (${affiliation})` : ''}${from === 'entries' ? ', who is here already' : ''}`;

const question = ({ persons, reason, proposed, answer }: PersonQuestion): string =>
  `  ${persons.map(person).join(' and ')}: ${reasons[reason]}. Taken for ${(answer ?? proposed) === 'same' ? 'one person' : 'two persons'}.`;

const short = (text: string | null): string => {
  const line = (text ?? 'nothing').replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

const kept = ({ title, fields }: ImportEntry): string[] =>
  fields.filter(({ state }) => state === 'kept').map(({ field, mine, theirs }) => `  "${title}", ${field}: stays "${short(mine)}"; the source says "${short(theirs)}"`);

const words = { 'left-out': 'left out', changed: 'changed', note: 'note' } as const;
const asked = {
  event: 'Which event it goes into: --event <slug>, or --new-event.',
  'event-name': 'What the new event is called: --name "…".',
  timezone: 'The time zone of its times: --timezone <IANA name>, such as Europe/Rome.',
  columns: 'Which column the titles stand in: give it the header "Title".',
} as const;

/** Not more lines than this of one kind; the admin shows all. */
const most = 40;

const section = (heading: string, lines: string[]): string[] =>
  lines.length === 0 ? [] : ['', `${heading} (${lines.length}):`, ...lines.slice(0, most), ...(lines.length > most ? [`  ... and ${lines.length - most} more`] : [])];

/**
 * A review as a terminal shows it.
 * @param entries those with a field that stays as a person wrote it, and those that are gone
 */
export function importText(review: ImportReview, entries: ImportEntry[]): string {
  const { source, event, asks, people, problems } = review;
  const into = event === null ? 'not chosen yet' : event.documentId === null ? `a new event, "${event.title}"` : `"${event.title}"`;
  return [
    `${source.name}: ${source.format}, from ${source.system}`,
    `Into ${into}${review.timezone ? `, ${review.timezone}` : ''}; ${review.publish ? 'published' : 'as drafts'}`,
    '',
    ...table(review),
    ...section('To be answered first', asks.map((ask) => `  ${asked[ask]}`)),
    ...section('Persons who may be one', people.map(question)),
    ...section('Kept as people wrote them', entries.flatMap(kept)),
    ...section('Not in the source any more', entries.filter(({ change }) => change === 'gone').map(({ title }) => `  "${title}"`)),
    ...section('Problems', problems.map(({ severity, message, place }) => `  ${words[severity]}: ${message}${placed(place)}`)),
  ].join('\n');
}
