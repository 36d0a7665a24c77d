import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ImportReview, ReviewImport } from '../../../../shared/contracts/imports';
import { ConflictError } from '../../conflict-error';
import { knownTimeZone } from '../../documents/rules/known-time-zone';
import { readProgramme } from '../formats/read-programme';
import type { Answers } from '../plan/state';
import type { PersonColumn, Programme, SessionColumn } from '../programme';
import { eventCandidates } from '../store/event-candidates';
import { keptSource, readImport, updateImport, type ImportRow } from '../store/import-row';
import { unpackSource } from '../store/pack-source';
import { chosenEvent, consider, defaultLocaleOf, type Looking } from './consider';
import { readOrRefuse } from './refused';
import { isAtWork, remember, reviewFrom } from './review-of';
import { isPersonColumn, isSessionColumn } from './sheets';
import { timezoneOfEvent } from './timezone-of-event';

export type Patch = ReviewImport.Request['body'];

const fault = (path: string, message: string) => new errors.ValidationError(message, { errors: [{ path: [path], message, name: 'ValidationError' }] });

/** @throws ValidationError for an event that isn't here or a time zone that nobody knows */
export async function requireAnswers(strapi: Core.Strapi, { event, timezone }: Pick<Patch, 'event' | 'timezone'>): Promise<void> {
  const [unknown] = timezone === undefined ? [] : knownTimeZone('timezone')({ timezone });
  if (unknown) throw fault('timezone', unknown.message);
  if (event === undefined || event === 'new') return;
  const count = await strapi.db.query('api::event.event').count({ where: { documentId: event, publishedAt: null, locale: await defaultLocaleOf(strapi) } });
  if (count === 0) throw fault('event', `There is no event ${event} in the site's default language. Choose another, or "new".`);
}

const columnsOf = <Column extends string>(given: Record<string, number> | undefined, isColumn: (name: string) => name is Column): Partial<Record<Column, number>> | undefined => {
  if (given === undefined) return undefined;
  const columns: Partial<Record<Column, number>> = {};
  for (const [name, index] of Object.entries(given)) {
    if (!isColumn(name)) throw fault('columns', `There is no column "${name}" to be mapped.`);
    columns[name] = index;
  }
  return columns;
};

async function readAgain(strapi: Core.Strapi, row: ImportRow, timezone: string | null, columns: Answers['columns']): Promise<Programme> {
  const kept = await keptSource(strapi, row.documentId);
  if (kept === null) throw new ConflictError('The source of this import isn\'t kept any more. Read it again.');
  const sessions = columnsOf<SessionColumn>(columns?.sessions, isSessionColumn);
  const people = columnsOf<PersonColumn>(columns?.people, isPersonColumn);
  return readOrRefuse(readProgramme({
    ...(await unpackSource(kept)),
    ...(timezone === null ? {} : { timezone }),
    ...(columns === null ? {} : { columns: { ...(sessions ? { sessions } : {}), ...(people ? { people } : {}) } }),
  }));
}

/**
 * Takes what somebody decided about an import and looks at it again. What isn't named stays as it was decided.
 * @throws ValidationError for an answer that can't be; ConflictError for an import that is under way or done
 */
export async function answerImport(strapi: Core.Strapi, documentId: string, patch: Patch, looking: Looking): Promise<ImportReview> {
  const row = await readImport(strapi, documentId);
  if (row.state === 'applied') throw new ConflictError('This import is done. Read the source again to bring in more of it.');
  if (await isAtWork(strapi, row, looking.now)) throw new ConflictError('This import is being applied just now. Wait until it is done.');
  await requireAnswers(strapi, patch);
  if (row.eventDocumentId !== null && patch.event !== undefined && patch.event !== row.eventDocumentId) {
    throw new ConflictError('This import has begun to write into its event. Apply it to the end, or read the source again for another event.');
  }

  const before = row.answers;
  const answers: Answers = {
    ...before,
    event: patch.event ?? before.event,
    eventName: patch.eventName === undefined ? before.eventName : patch.eventName.trim() || null,
    timezone: patch.timezone ?? before.timezone,
    columns: patch.columns === undefined ? before.columns : { ...before.columns, ...patch.columns },
    people: { ...before.people, ...patch.people },
    publish: patch.publish ?? before.publish,
    take: { ...before.take, ...patch.take },
  };

  let { programme } = row;
  const locale = await defaultLocaleOf(strapi);
  const chosen = chosenEvent({ answers, eventDocumentId: row.eventDocumentId, programme }, await eventCandidates(strapi, programme, locale));
  const ownZone = answers.timezone ?? (programme.needsTimezone || answers.readWith !== null ? await timezoneOfEvent(strapi, chosen, locale) : null);
  if (ownZone !== answers.readWith || patch.columns !== undefined) {
    programme = await readAgain(strapi, row, ownZone, answers.columns);
    answers.readWith = ownZone;
  }
  const changed = await updateImport(strapi, documentId, { answers, ...(programme === row.programme ? {} : { programme, system: programme.system }) }, ['open', 'stopped', 'applying']);
  if (!changed) throw new ConflictError('This import was applied a moment ago. Read the source again to bring in more of it.');
  const next: ImportRow = { ...row, answers, programme };
  const considered = await consider(strapi, next, looking);
  await remember(strapi, next, considered);
  return reviewFrom(next, considered, looking);
}
