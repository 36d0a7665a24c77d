import type { Core } from '@strapi/strapi';
import type { AfterwardsConflict, AfterwardsEvent, AfterwardsFacts } from '../../../shared/contracts/afterwards';
import { ConflictError } from '../conflict-error';
import { eventFacts } from './event-facts';
import { eventInput, type StoredEventLists } from './event-input';
import { lastSaved } from './last-saved';
import { readEventFacts } from './read-afterwards';
import type { RequireUpdate } from './require-update';
import { factFields } from './role-fields';
import { saveDraft } from './save-draft';

interface FactsToSave {
  event: string;
  locale: string;
  version: string;
  facts: Partial<AfterwardsFacts>;
  author: number;
  requireUpdate: RequireUpdate;
  now: Date;
}

const uid = 'api::event.event';

const listsOf = ({ figures, highlights, nextSteps }: Record<string, unknown>): StoredEventLists => ({
  figures: (figures ?? []) as StoredEventLists['figures'],
  highlights: (highlights ?? []) as StoredEventLists['highlights'],
  nextSteps: (nextSteps ?? []) as StoredEventLists['nextSteps'],
});

/**
 * Saves the event's own facts into its draft, and answers with them as they stand then.
 * @throws ConflictError with the event as it is, when another version stands there; NotFoundError; ForbiddenError;
 *   ValidationError whose paths name facts
 */
export async function saveEventFacts(strapi: Core.Strapi, request: FactsToSave): Promise<AfterwardsEvent> {
  const { event, locale, version, facts, author, requireUpdate, now } = request;
  const outcome = await saveDraft(strapi, {
    uid, documentId: event, locale, version, author,
    valuesOf: eventFacts,
    write: ({ row }) => {
      requireUpdate(uid, row, Object.keys(facts).map((fact) => factFields[fact as keyof AfterwardsFacts]));
      const { data, factAt } = eventInput(facts, listsOf(row));
      return { data, cellAt: factAt };
    },
  });
  const saved = await readEventFacts(strapi, { event, locale, now });
  if (outcome === 'saved') return saved;
  const last = await lastSaved(strapi, uid, event, locale);
  throw new ConflictError(
    `${last.savedBy ?? 'Somebody'} has saved other facts of “${saved.title}” meanwhile. Nothing was overwritten: look at both and choose.`,
    { now: saved, ...last } satisfies AfterwardsConflict<AfterwardsEvent>,
  );
}
