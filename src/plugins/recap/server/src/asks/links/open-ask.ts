import type { Core } from '@strapi/strapi';
import { isOpen, type AskRow } from '../ask-row';
import { isProofOf, readToken } from './ask-token';
import { linkKey } from './link-key';

/**
 * The ask that a link opens. Null for any other: malformed, guessed, forged, renewed, revoked or expired are all the
 * same to who holds it, and an ask that nobody has takes the same work as one with another proof.
 */
export async function openAsk(strapi: Core.Strapi, token: string, now: Date): Promise<AskRow | null> {
  const presented = readToken(token);
  if (!presented) return null;
  const { documentId, proof } = presented;
  const row: AskRow | null = await strapi.db.query('plugin::recap.ask').findOne({ where: { documentId } });
  const proven = isProofOf(linkKey(strapi), { documentId, nonce: row?.nonce ?? '' }, proof);
  return row && proven && isOpen(row, now) ? row : null;
}
