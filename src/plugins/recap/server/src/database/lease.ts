import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { newDocumentId } from '../documents/new-document-id';

/** How long somebody at work may be silent before others may take over, in milliseconds. */
export const leaseTime = 60_000;

export const newHolder = (): string => `${process.pid}-${randomUUID()}`;

const uid = 'plugin::recap.lease';

/** A later word of the holder of a lease. @returns false: somebody else has it by now */
export async function renewLease(strapi: Core.Strapi, key: string, holder: string, now: Date): Promise<boolean> {
  const until = new Date(now.getTime() + leaseTime);
  const { count } = await strapi.db.query(uid).updateMany({ where: { key, holder }, data: { until } });
  return count === 1;
}

/**
 * Takes a lease, if nobody has it or its holder has been silent for too long. Of many who try at once one gets it,
 * whatever server they are on: both ways in are one statement.
 */
export async function takeLease(strapi: Core.Strapi, key: string, holder: string, now: Date): Promise<boolean> {
  const until = new Date(now.getTime() + leaseTime);
  const { tableName } = strapi.db.metadata.get(uid);
  const inserted = await strapi.db.connection(tableName)
    .insert({ key, holder, until, document_id: newDocumentId(strapi, uid), created_at: now, updated_at: now, published_at: now })
    .onConflict('key')
    .ignore()
    .returning('id');
  if (inserted.length > 0) return true;
  const { count } = await strapi.db.query(uid).updateMany({ where: { key, until: { $lt: now } }, data: { holder, until } });
  return count === 1;
}

/** Gives a lease back, if one still has it. */
export async function releaseLease(strapi: Core.Strapi, key: string, holder: string): Promise<void> {
  await strapi.db.query(uid).deleteMany({ where: { key, holder } });
}

/** Which of these have a holder who was heard of lately. */
export async function leased(strapi: Core.Strapi, keys: string[], now: Date): Promise<Set<string>> {
  const rows: { key: string }[] = await strapi.db.query(uid).findMany({ where: { key: { $in: keys }, until: { $gte: now } }, select: ['key'] });
  return new Set(rows.map(({ key }) => key));
}
