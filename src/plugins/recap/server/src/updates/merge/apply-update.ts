import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ApplyUpdate, FieldUpdate, MergeChoice } from '../../../../shared/contracts/updates';
import type { Article } from '../../../../shared/article';
import type { Asker } from '../../drafts/asker';
import { addRevision, fingerprintOf, sourcesOf } from '../../drafts/revisions';
import type { RecapText } from '../../drafts/recap-text';
import { textVersion } from '../../drafts/text-version';
import { resolve } from '../../engine/merge/resolve';
import { UnprocessableError } from '../../unprocessable-error';
import { changedSince, entriesChangedSince } from '../conflict';
import { keepSavedText } from '../revisions/keep-saved-text';
import { rewriteRecap, writeDraft } from '../rewrite-recap';
import { prepareUpdate, type PreparedUpdate, type UpdateRequest } from './prepare-update';
import { sourceLinks } from './source-links';

export interface ApplyRequest extends UpdateRequest {
  /** Of the preview that the choices were made in. */
  version: string;
  choices: Record<string, MergeChoice>;
  /** Leaves what needs an answer and has none as the person wrote it, instead of refusing. */
  onlySafe: boolean;
  askedBy: Asker;
}

const isField = (id: string): id is FieldUpdate['id'] => id === 'slug' || id === 'cover';

/** What is chosen of slug and cover. @throws ValidationError for a choice that isn't offered */
function chosenFields({ fields, written }: PreparedUpdate, choices: Record<string, MergeChoice>): Partial<RecapText>[] {
  return fields.flatMap(({ id, choices: offered, proposed }) => {
    const choice = choices[id] ?? proposed;
    if (!offered.some((one) => one === choice)) {
      throw new errors.ValidationError(`"${choice}" can't be chosen for the ${id}: ${offered.join(' or ')}.`, { errors: [{ path: ['data', 'choices', id], message: `one of ${offered.join(', ')}` }] });
    }
    return choice === 'new' ? [written[id]] : [];
  });
}

/** @throws ValidationError for choices that aren't offered; UnprocessableError for questions without an answer */
function chosenArticle({ items }: PreparedUpdate, choices: Record<string, MergeChoice>, onlySafe: boolean) {
  const resolution = resolve(items, Object.fromEntries(Object.entries(choices).filter(([id]) => !isField(id))), { onlySafe });
  if (resolution.kind === 'resolved') return resolution;
  if (resolution.kind === 'unfit') {
    throw new errors.ValidationError(
      `These can't be chosen: ${resolution.choices.map(({ id, choice, offered }) => `${choice} for ${id}${offered.length > 0 ? ` (${offered.join(' or ')})` : ', which is not in this update'}`).join('; ')}.`,
      { errors: resolution.choices.map(({ id, offered }) => ({ path: ['data', 'choices', id], message: offered.length > 0 ? `one of ${offered.join(', ')}` : 'not in this update' })) },
    );
  }
  const { openQuestions } = resolution;
  throw new UnprocessableError(
    `${openQuestions.length === 1 ? '1 part needs' : `${openQuestions.length} parts need`} an answer first, since both you and the entries changed them: choose mine, new or merged for each, or apply only what is safe.`,
    { openQuestions },
  );
}

/** Only what is different from the saved text, so that nothing else is written over. */
const differing = (saved: RecapText, article: Article, fields: Partial<RecapText>[]): Partial<RecapText> => {
  const wanted: Partial<RecapText> = Object.assign({}, article, ...fields);
  const changes: Partial<RecapText> = {};
  for (const key of Object.keys(wanted) as (keyof RecapText)[]) {
    if (textVersion({ [key]: wanted[key] }) !== textVersion({ [key]: saved[key] })) Object.assign(changes, { [key]: wanted[key] });
  }
  return changes;
};

/**
 * Writes an update into a recap's draft, as chosen. The published version is not touched. What stood there is kept, and
 * what was generated now is the baseline of the next update; while questions are open, they stay asked against the one before.
 * @throws as `prepareUpdate` and `rewriteRecap`; ValidationError and UnprocessableError for choices; nothing is written then
 */
export async function applyUpdate(strapi: Core.Strapi, request: ApplyRequest): Promise<ApplyUpdate.Response['data']> {
  const { documentId, locale, version, choices, onlySafe, askedBy, now } = request;
  const update = await prepareUpdate(strapi, request);
  const [savedVersion] = version.split('.');
  if (savedVersion !== update.saved.version) throw await changedSince(strapi, update.saved);
  if (update.kind === 'no-baseline') throw new UnprocessableError(`${update.why} Send "baseline": "all-by-hand" for that.`);
  const { saved, baseline, prepared } = update;
  if (version !== update.version) throw await entriesChangedSince(strapi, saved, sourcesOf(prepared.graph));

  const fields = chosenFields(update, choices);
  const { article, applied, openQuestions } = chosenArticle(update, choices, onlySafe);
  const text = differing(saved.text, article, fields);
  const isNew = !baseline || fingerprintOf(prepared.recap.evidence.facts) !== baseline.fingerprint;
  const fieldsApplied = (['slug', 'cover'] as const).filter((id) => Object.keys(update.written[id]).some((key) => key in text)).length;
  const answer = { documentId, locale, applied: applied + fieldsApplied, openQuestions };
  if (!isNew && Object.keys(text).length === 0) return { ...answer, generation: baseline.generation };

  const links = await sourceLinks(strapi, locale, { before: baseline?.sources ?? null, now: sourcesOf(prepared.graph) });
  const generation = await rewriteRecap(strapi, { documentId, locale, version: saved.version }, async (standing) => {
    await keepSavedText(strapi, standing, { askedBy, now });
    const written = await writeDraft(strapi, standing, { ...text, ...links }, askedBy);
    return addRevision(strapi, {
      reason: 'updated', recapDocumentId: documentId, ...prepared, saved: written.text, askedBy, now,
      ...(baseline && openQuestions.length > 0 ? { baseline: baseline.generation } : {}),
    });
  });
  return { ...answer, generation };
}
