import type { Core } from '@strapi/strapi';
import type { AfterwardsCells, AfterwardsConflict, AfterwardsRow } from '../../../shared/contracts/afterwards';
import { ConflictError } from '../conflict-error';
import type { SessionEntry } from '../engine/entries';
import { faultAt } from './fault-at';
import { lastSaved } from './last-saved';
import { readRow } from './read-afterwards';
import type { RequireUpdate } from './require-update';
import { cellFields } from './role-fields';
import { saveDraft } from './save-draft';
import { sessionCells } from './session-cells';
import { sessionInput, type StoredLists } from './session-input';
import { soleSpeaker } from './sole-speaker';

interface RowToSave {
  event: string;
  session: string;
  locale: string;
  version: string;
  cells: Partial<AfterwardsCells>;
  author: number;
  requireUpdate: RequireUpdate;
  now: Date;
}

const uid = 'api::session.session';

type Told = Pick<SessionEntry, 'outcome' | 'takeaways' | 'quotes' | 'materials' | 'contributions' | 'mayPublishRecording'>;

/** What the rules of an entry can't see. @throws ValidationError at the cell */
function refuse(cells: Partial<AfterwardsCells>, session: Told): void {
  const known = new Set([
    ...(session.contributions ?? []).map(({ speaker }) => speaker),
    ...(session.takeaways?.[0]?.speakers ?? []), session.quotes?.[0]?.speaker,
  ]);
  const stranger = 'This person is not among those who spoke in this session. Add them to the session first.';
  if (cells.takeawayBy?.some((speaker) => !known.has(speaker))) throw faultAt('takeawayBy', stranger);
  if (cells.quoteBy && !known.has(cells.quoteBy)) throw faultAt('quoteBy', stranger);
  if (cells.takeawayBy?.length && !(cells.takeaway ?? session.takeaways?.[0]?.text)) throw faultAt('takeawayBy', 'Write the takeaway first, then who said it.');
  if (cells.quoteBy && !(cells.quote ?? session.quotes?.[0]?.text)) throw faultAt('quoteBy', 'Write the quote first, then who said it.');
  if (cells.quoteSource && !(cells.quote ?? session.quotes?.[0]?.text)) throw faultAt('quoteSource', 'Write the quote first, then where it was said.');
  if (cells.recordingUrl && session.mayPublishRecording === false) {
    throw faultAt('recordingUrl', 'Those who spoke did not agree to a recording being published. If they do now, say so in the session itself.');
  }
}

/**
 * Saves the cells that changed into the session's draft, and answers with the row as it stands then.
 * @throws ConflictError with the row as it is, when another version stands there; NotFoundError; ForbiddenError;
 *   ValidationError whose paths name cells
 */
export async function saveRow(strapi: Core.Strapi, request: RowToSave): Promise<AfterwardsRow> {
  const { event, session, locale, version, cells, author, requireUpdate, now } = request;
  const before = await readRow(strapi, { event, session, locale, now });
  const outcome = await saveDraft(strapi, {
    uid, documentId: session, locale, version, author,
    valuesOf: sessionCells,
    write: ({ attributes, row }) => {
      requireUpdate(uid, row, Object.keys(cells).map((cell) => cellFields[cell as keyof AfterwardsCells]));
      refuse(cells, attributes);
      return sessionInput(cells, listsOf(row), { sole: soleSpeaker(attributes), locale });
    },
  });
  const row = await readRow(strapi, { event, session, locale, now });
  if (outcome === 'saved') return row;
  const saved = await lastSaved(strapi, uid, session, locale);
  throw new ConflictError(
    `${saved.savedBy ?? 'Somebody'} has saved something else in “${before.title}” meanwhile. Nothing was overwritten: look at both and choose.`,
    { now: row, ...saved } satisfies AfterwardsConflict<AfterwardsRow>,
  );
}

const listsOf = ({ takeaways, quotes, materials }: Record<string, unknown>): StoredLists => ({
  takeaways: (takeaways ?? []) as StoredLists['takeaways'],
  quotes: (quotes ?? []) as StoredLists['quotes'],
  materials: (materials ?? []) as StoredLists['materials'],
});
