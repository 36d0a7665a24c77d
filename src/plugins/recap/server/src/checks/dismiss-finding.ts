import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { DismissFinding, ShownFinding } from '../../../shared/contracts/checks';
import { wordsOfAsker } from '../access/words-of-asker';
import { keeperOf } from '../updates/standing/keeper';
import { checkRecap } from './check-recap';
import { dismissalsOf, forgetDismissal, rememberDismissal, type CheckedRecap } from './dismissals';

/** A finding of the saved draft. @throws NotFoundError when its text or its fact has changed since */
export function requireFinding(strapi: Core.Strapi, findings: ShownFinding[], id: string, title: string): ShownFinding {
  const finding = findings.find((one) => one.id === id);
  if (finding) return finding;
  throw new errors.NotFoundError(wordsOfAsker(strapi).say('refused.no-finding', { title }));
}

/**
 * Lets a finding stand, with the reason: it isn't counted any more until its text or its fact changes.
 * @throws NotFoundError; as `checkRecap`
 */
export async function dismissFinding(
  strapi: Core.Strapi, recap: CheckedRecap, { finding, reason, by, now }: { finding: string; reason: string; by: string; now: Date },
): Promise<DismissFinding.Response['data']> {
  const { findings, title } = await checkRecap(strapi, recap);
  requireFinding(strapi, findings, finding, title);
  await rememberDismissal(strapi, recap, { finding, reason, dismissedBy: by, now });
  keeperOf(strapi).recapsChanged([recap.documentId]);
  return { finding, dismissed: (await dismissalsOf(strapi, recap)).get(finding) ?? null };
}

/** Takes a dismissal back, whether or not the finding is still there. */
export async function withdrawDismissal(strapi: Core.Strapi, recap: CheckedRecap, finding: string): Promise<DismissFinding.Response['data']> {
  await forgetDismissal(strapi, recap, finding);
  keeperOf(strapi).recapsChanged([recap.documentId]);
  return { finding, dismissed: null };
}
