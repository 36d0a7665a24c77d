import type { Core } from '@strapi/strapi';
import type { ImportAsk, ImportReview } from '../../../../shared/contracts/imports';
import { makePlan } from '../plan/make-plan';
import type { Answers, SiteState } from '../plan/state';
import type { Plan } from '../plan/types';
import { eventCandidates } from '../store/event-candidates';
import type { ImportRow } from '../store/import-row';
import { readState } from '../store/read-state';
import { versionOf, type Version } from './version';

/** An import looked at now: what would happen, what has to be answered first. */
export interface Considered extends Version {
  plan: Plan;
  asks: ImportAsk[];
  event: ImportReview['event'];
  eventCandidates: ImportReview['eventCandidates'];
  timezone: string | null;
}

export interface Looking {
  now: Date;
  /** Whether who asks may publish events and sessions. */
  mayPublish: boolean;
}

export const defaultLocaleOf = (strapi: Core.Strapi): Promise<string> => strapi.plugin('i18n').service('locales').getDefaultLocale();

/** The event a programme goes into, as far as it is answered or clear: documentId, `new`, or null. */
export function chosenEvent({ answers, eventDocumentId, programme }: Pick<ImportRow, 'answers' | 'eventDocumentId' | 'programme'>, candidates: ImportReview['eventCandidates']): string | null {
  const chosen = eventDocumentId ?? answers.event;
  if (chosen !== null) return chosen;
  const [likeliest] = candidates;
  if (likeliest?.reason === 'imported-before') return likeliest.documentId;
  // With nothing like it here, and a name of its own, it can only be new.
  return likeliest === undefined && programme.event.name !== null ? 'new' : null;
}

const asksOf = (row: Pick<ImportRow, 'programme'>, chosen: string | null, answers: Answers, state: SiteState): ImportAsk[] => {
  const { programme } = row;
  const columns = programme.columns !== null && programme.columns.sessions.mapping.title === undefined;
  const isNew = chosen === 'new';
  return [
    ...(columns ? ['columns' as const] : []),
    ...(chosen === null ? ['event' as const] : []),
    ...(isNew && !answers.eventName && !programme.event.name ? ['event-name' as const] : []),
    ...(programme.needsTimezone || (isNew && !state.event && !programme.event.timezone && !answers.timezone) ? ['timezone' as const] : []),
  ];
};

/**
 * Looks at an import as things stand now. Writes nothing. Takes as many statements for ten sessions as for a thousand.
 * An event that was chosen and is gone since is asked for again.
 */
export async function consider(strapi: Core.Strapi, row: ImportRow, { now, mayPublish }: Looking): Promise<Considered> {
  const locale = await defaultLocaleOf(strapi);
  const { programme } = row;
  const candidates = await eventCandidates(strapi, programme, locale);
  const wanted = chosenEvent(row, candidates);
  const state = await readState(strapi, { system: programme.system, event: wanted === 'new' ? null : wanted, locale });
  const chosen = wanted !== null && wanted !== 'new' && !state.event ? null : wanted;
  const answers: Answers = {
    ...row.answers,
    publish: row.answers.publish && mayPublish,
    // A name is for a new event; an event that is here has one.
    eventName: state.event ? null : row.answers.eventName,
  };
  const plan = makePlan({ programme, state, answers, now });
  const timezone = row.answers.timezone ?? programme.event.timezone ?? (typeof state.event?.values.timezone === 'string' ? state.event.values.timezone : null);
  return {
    plan,
    asks: asksOf(row, chosen, row.answers, state),
    event: chosen === null ? null : { documentId: state.event?.documentId ?? null, title: plan.event.title },
    eventCandidates: candidates,
    timezone,
    ...versionOf(plan),
  };
}
