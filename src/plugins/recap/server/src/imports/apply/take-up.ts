import type { Core } from '@strapi/strapi';
import { readImport } from '../store/import-row';
import { leased, newHolder, takeLease } from '../../database/lease';
import { leaseOfEvent, leaseOfImport } from '../store/lease-keys';
import { releaseApply } from './apply-import';
import { runInBackground, runsHere } from './background';

interface CutOff {
  documentId: string;
  eventDocumentId: string | null;
}

const leasesOf = ({ documentId, eventDocumentId }: CutOff): string[] =>
  [leaseOfImport(documentId), ...(eventDocumentId === null ? [] : [leaseOfEvent(eventDocumentId)])];

/**
 * Goes on with imports whose server went away: those that are being applied, and whose leases have run out. Of many servers
 * that look at once one gets each. One statement where nothing is being applied, and two where others are at it.
 * @returns what this server goes on with now
 */
export async function takeUpImports(strapi: Core.Strapi, now: Date): Promise<string[]> {
  const applying: CutOff[] = await strapi.db.query('plugin::recap.import').findMany({ where: { state: 'applying' }, select: ['documentId', 'eventDocumentId'] });
  const elsewhere = applying.filter(({ documentId }) => !runsHere(documentId));
  if (elsewhere.length === 0) return [];
  const held = await leased(strapi, elsewhere.flatMap(leasesOf), now);
  const taken: string[] = [];
  for (const cut of elsewhere) {
    if (leasesOf(cut).some((lease) => held.has(lease))) continue;
    const { documentId } = cut;
    const holder = newHolder();
    if (!(await takeLease(strapi, leaseOfImport(documentId), holder, now))) continue;
    // It may have come to its end, and have got its event, since it was looked at.
    const { eventDocumentId, state } = await readImport(strapi, documentId);
    if (state !== 'applying' || (eventDocumentId !== null && !(await takeLease(strapi, leaseOfEvent(eventDocumentId), holder, now)))) {
      await releaseApply(strapi, documentId, holder);
      continue;
    }
    strapi.log.info(`Import ${documentId} was cut off. It goes on.`);
    runInBackground(strapi, documentId, holder);
    taken.push(documentId);
  }
  return taken;
}
