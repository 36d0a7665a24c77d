import type { Core } from '@strapi/strapi';
import type { Finding, ShownFinding } from '../../../shared/contracts/checks';
import type { FindingCounts } from '../../../shared/contracts/updates';

const uid = 'plugin::recap.dismissal';

/** A recap in one language. */
export interface CheckedRecap {
  documentId: string;
  locale: string;
}

interface Row {
  finding: string;
  reason: string;
  dismissedBy: string;
  dismissedAt: string;
}

const where = ({ documentId, locale }: CheckedRecap) => ({ recapDocumentId: documentId, recapLocale: locale });

/** What people let stand of a recap, by the id of the finding. */
export async function dismissalsOf(strapi: Core.Strapi, recap: CheckedRecap): Promise<Map<string, NonNullable<ShownFinding['dismissed']>>> {
  const rows: Row[] = await strapi.db.query(uid).findMany({ where: where(recap) });
  return new Map(rows.map(({ finding, reason, dismissedBy, dismissedAt }) => [finding, { by: dismissedBy, at: new Date(dismissedAt).toISOString(), reason }]));
}

/** Remembers that a finding may stand, and why. The last word counts. */
export async function rememberDismissal(strapi: Core.Strapi, recap: CheckedRecap, row: { finding: string; reason: string; dismissedBy: string; now: Date }): Promise<void> {
  const { finding, reason, dismissedBy, now } = row;
  const data = { reason, dismissedBy, dismissedAt: now.toISOString() };
  const those = { ...where(recap), finding };
  const { count } = await strapi.db.query(uid).updateMany({ where: those, data });
  if (count > 0) return;
  try {
    await strapi.db.query(uid).create({ data: { ...those, ...data } });
  } catch (error) {
    // Somebody else dismissed it at the same moment.
    if ((await strapi.db.query(uid).updateMany({ where: those, data })).count === 0) throw error;
  }
}

export async function forgetDismissal(strapi: Core.Strapi, recap: CheckedRecap, finding: string): Promise<void> {
  await strapi.db.query(uid).deleteMany({ where: { ...where(recap), finding } });
}

/** How many of each severity; what was dismissed counts as that alone. */
export function countFindings(findings: (Pick<Finding, 'severity'> & { dismissed: unknown })[]): FindingCounts {
  const counts: FindingCounts = { contradicts: 0, unknown: 0, note: 0, dismissed: 0 };
  for (const { severity, dismissed } of findings) counts[dismissed ? 'dismissed' : severity] += 1;
  return counts;
}
