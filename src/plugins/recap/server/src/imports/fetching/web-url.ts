import { errors } from '@strapi/utils';

/** How long an address may be, in characters. */
const longest = 2000;

/**
 * The address of a source, checked as far as that goes without asking anybody.
 * @param from what it was found at, for redirects that give only a path
 * @throws ValidationError for what is no web address, and for passwords in it
 */
export function webUrl(address: string, from?: URL): URL {
  const shown = address.slice(0, 200);
  if (address.length > longest) throw new errors.ValidationError(`The address is longer than ${longest} characters.`);
  let url: URL;
  try {
    url = new URL(address.trim(), from);
  } catch {
    throw new errors.ValidationError(`"${shown}" is no web address. Write it whole, starting with https:// or http://.`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new errors.ValidationError(`"${shown}" is no web address: only https:// and http:// are fetched.`);
  // A password in an address would be kept with the import and shown to others.
  if (url.username !== '' || url.password !== '') throw new errors.ValidationError('The address has a user name or password in it. Give one without: it would be kept and shown.');
  return url;
}
