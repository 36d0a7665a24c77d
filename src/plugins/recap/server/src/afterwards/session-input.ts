import type { AfterwardsCells } from '../../../shared/contracts/afterwards';
import { sourceOf, sourceText } from './quote-source';

export type Cell = keyof AfterwardsCells;

/** The lists of a session's draft as stored, with the ids of their rows. */
export interface StoredLists {
  takeaways: { id: number }[];
  quotes: { id: number; source?: string | null }[];
  materials: { id: number; kind?: string | null; url?: string | null }[];
}

export interface SessionInput {
  /** For the Document Service: what isn't named stays as it is, and so does what an item with an id leaves out. */
  data: Record<string, unknown>;
  /** The cell that a fault at this path of the input belongs to. */
  cellAt: (path: (string | number)[]) => Cell | undefined;
}

type Kept = { id: number };
const kept = ({ id }: Kept): Kept => ({ id });

/** The first item changed or made; without a text, removed. */
function withFirst(items: Kept[], text: string | undefined, values: Record<string, unknown>, fresh: Record<string, unknown>): object[] {
  const [first, ...rest] = items;
  if (text === '') return rest.map(kept);
  if (!first) return [{ ...fresh, text, ...values }];
  return [{ id: first.id, ...(text === undefined ? {} : { text }), ...values }, ...rest.map(kept)];
}

/** A link as it will be saved: without an id it is new, without an address it stays as it is. */
interface Link {
  id?: number;
  kind?: string | null;
  url?: string;
}

/** The first link of a kind changed or made; without an address, removed. */
function withLink(links: Link[], kind: 'recordings' | 'slides', url: string): Link[] {
  const at = links.findIndex((link) => link.kind === kind);
  if (url === '') return links.filter((_, index) => index !== at);
  return at === -1 ? [...links, { kind, url }] : links.map((link, index) => (index === at ? { ...link, url } : link));
}

const saved = ({ id, kind, url }: Link): Link => (id === undefined ? { kind, url } : { id, ...(url === undefined ? {} : { url }) });

/**
 * Cells of the table -> what is to be saved of the session.
 * @param context.sole who is named for a text that is new and names nobody; null when several could have said it
 */
export function sessionInput(
  cells: Partial<AfterwardsCells>, { takeaways, quotes, materials }: StoredLists, { sole, locale }: { sole: string | null; locale: string },
): SessionInput {
  const data: Record<string, unknown> = {};
  if (cells.outcome !== undefined) data.outcome = cells.outcome;

  const isNewTakeaway = takeaways.length === 0 && Boolean(cells.takeaway);
  const said = cells.takeawayBy ?? (isNewTakeaway && sole ? [sole] : undefined);
  if (cells.takeaway !== undefined || (said && takeaways.length > 0)) {
    data.takeaways = withFirst(takeaways, cells.takeaway, said ? { speakers: said } : {}, {});
  }

  const isNewQuote = quotes.length === 0 && Boolean(cells.quote);
  const quoted = cells.quoteBy !== undefined ? cells.quoteBy : isNewQuote ? (sole ?? undefined) : undefined;
  const { recordingUrl, slidesUrl } = cells;
  const before = materials.find(({ kind }) => kind === 'recordings')?.url ?? '';
  const source = sourceOf(quotes[0]?.source, before);
  // What was said in the session follows its recording.
  const follows = recordingUrl !== undefined && source?.said === 'here';
  const values = {
    ...(quoted === undefined ? {} : { speaker: quoted }),
    ...(cells.quoteSource === undefined && !follows
      ? {} : { source: sourceText(cells.quoteSource === undefined ? source : cells.quoteSource, { recordingUrl: recordingUrl ?? before, locale }) }),
  };
  if (cells.quote !== undefined || (Object.keys(values).length > 0 && quotes.length > 0)) {
    // The table asks for the very words; a paraphrase entered before stays one.
    data.quotes = withFirst(quotes, cells.quote, values, { verbatim: true });
  }

  let links: Link[] = materials.map(({ id, kind }) => ({ id, kind }));
  if (recordingUrl !== undefined) links = withLink(links, 'recordings', recordingUrl);
  if (slidesUrl !== undefined) links = withLink(links, 'slides', slidesUrl);
  if (recordingUrl !== undefined || slidesUrl !== undefined) data.materials = links.map(saved);

  return {
    data,
    cellAt: ([attribute, index, field]) => {
      if (attribute === 'outcome') return 'outcome';
      if (attribute === 'takeaways') return Number(index) === 0 ? (field === 'speakers' ? 'takeawayBy' : 'takeaway') : undefined;
      if (attribute === 'quotes') return Number(index) === 0 ? (field === 'speaker' ? 'quoteBy' : field === 'source' ? 'quoteSource' : 'quote') : undefined;
      const kind = attribute === 'materials' ? links[Number(index)]?.kind : undefined;
      return kind === 'recordings' ? 'recordingUrl' : kind === 'slides' ? 'slidesUrl' : undefined;
    },
  };
}
