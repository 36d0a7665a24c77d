import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a link is made of: the ask it opens, and a value that is another one after each renewal. */
export interface LinkSource {
  /** documentId of the ask */
  documentId: string;
  nonce: string;
}

const shape = /^([a-z0-9]{20,40})\.([A-Za-z0-9_-]{43})$/;

const proofOf = (key: Buffer, { documentId, nonce }: LinkSource): string =>
  createHmac('sha256', key).update(`${documentId}\n${nonce}`).digest('base64url');

export const newNonce = (): string => randomBytes(16).toString('base64url');

/** `<ask>.<256 bits that only this server can make>`, safe in an address. Never stored: it is made again for copying. */
export const makeToken = (key: Buffer, source: LinkSource): string => `${source.documentId}.${proofOf(key, source)}`;

/** The two parts of what somebody presents as a token; null when it is none by its looks. */
export function readToken(token: string): { documentId: string; proof: string } | null {
  const [, documentId, proof] = shape.exec(token) ?? [];
  return documentId && proof ? { documentId, proof } : null;
}

/** Whether the proof is this ask's, in the same time whichever character is wrong. Compared as text: one token, one spelling. */
export function isProofOf(key: Buffer, source: LinkSource, proof: string): boolean {
  const expected = Buffer.from(proofOf(key, source));
  const presented = Buffer.from(proof);
  return expected.length === presented.length && timingSafeEqual(expected, presented);
}
