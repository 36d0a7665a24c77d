import type { Core } from '@strapi/strapi';
import { newHolder, releaseLease, renewLease, takeLease } from '../../database/lease';
import type { RecapKey } from './recap-key';
import { scanStandings } from './scan';

const key = 'standings';

/**
 * A scan by one server of a site at a time: another that is due meanwhile leaves it to the one at work, and takes over
 * from one that fell silent. @returns the recaps that were looked at; none where another server is at it
 */
export async function scanAlone(strapi: Core.Strapi, clock: () => Date): Promise<RecapKey[]> {
  const holder = newHolder();
  if (!(await takeLease(strapi, key, holder, clock()))) return [];
  try {
    return await scanStandings(strapi, clock(), () => renewLease(strapi, key, holder, clock()));
  } finally {
    await releaseLease(strapi, key, holder);
  }
}
