/** Characters an address may hold as they are in every format we write. */
const plain = /^https?:\/\/[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/i;

/**
 * An address that may be followed, or null. Only http and https; an address with other characters comes out in the
 * form a browser would ask for, one without keeps the editor's own spelling.
 */
export function safeLink(address: string): string | null {
  const trimmed = address.trim();
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return plain.test(trimmed) ? trimmed : url.href;
}
