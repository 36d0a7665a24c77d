import type { Core } from '@strapi/strapi';
import type { RecapStanding } from '../../../../shared/contracts/updates';
import { UnprocessableError } from '../../unprocessable-error';
import { requireRecap } from '../rewrite-recap';
import { restand } from './restand';

/**
 * Whether a recap still says what the entries say: held against them now, whatever changed them.
 * @throws NotFoundError; UnprocessableError for a recap that nobody generated
 */
export async function readStanding(
  strapi: Core.Strapi, { documentId, locale, now }: { documentId: string; locale: string; now: Date },
): Promise<RecapStanding.Response['data']> {
  const { text } = await requireRecap(strapi, documentId, locale);
  const row = await restand(strapi, { recapDocumentId: documentId, recapLocale: locale }, now);
  if (!row) {
    throw new UnprocessableError(
      `"${text.title}" was written by hand: nothing was generated for it, so there is nothing to hold against the entries. Draft a recap of its event to have one that is kept up to date.`,
    );
  }
  const { standing, changes, reason, checkedAt } = row;
  return { documentId, locale, standing, changes, reason, checkedAt };
}
