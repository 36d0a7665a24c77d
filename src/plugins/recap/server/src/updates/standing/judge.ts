import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { FactChange, Standing } from '../../../../shared/contracts/updates';
import { prepare, type Prepared } from '../../drafts/prepare';
import type { Generation } from '../../drafts/revision';
import { changesSince } from './compare';

export interface Judgement {
  standing: Standing;
  changes: FactChange[];
  /** Why it can't be checked; null when it can. */
  reason: string | null;
  /** The recap as it would be today; null when it can't be made. */
  prepared: Prepared | null;
}

/** Holds a generation of a recap against the entries as they are now. Writes nothing. */
export async function judge(strapi: Core.Strapi, baseline: Generation, now: Date): Promise<Judgement> {
  const { sources, options, recapLocale: locale } = baseline;
  try {
    const prepared = await prepare(strapi, { subject: sources.subject, locale, options, now });
    const changes = changesSince({ baseline, ...prepared, leaveOutForeign: options.fallback === 'leave-out' });
    return { standing: changes.length > 0 ? 'out-of-date' : 'current', changes, reason: null, prepared };
  } catch (error) {
    // An obstacle is the entries' own: an event deleted, unpublished or without anything to tell, a language removed.
    if (!(error instanceof errors.ApplicationError)) throw error;
    return { standing: 'cannot-be-checked', changes: [], reason: error.message, prepared: null };
  }
}
