import { hkdfSync } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** What sets this key apart from everything else that may be derived from the same secret. */
const label = 'recap: links to the page for speakers';

/**
 * The key that speakers' links are derived with. It comes from the secret of the admin's logins (ADMIN_JWT_SECRET),
 * without which Strapi doesn't start: a new secret makes all links new ones.
 * @throws Error when there is no such secret, rather than making links that anybody could make
 */
export function linkKey(strapi: Core.Strapi): Buffer {
  const secret: unknown = strapi.config.get('admin.auth.secret');
  if (typeof secret !== 'string' || secret === '') {
    throw new Error('config/admin.ts has no auth.secret: speakers\' links can\'t be made. Set ADMIN_JWT_SECRET.');
  }
  return Buffer.from(hkdfSync('sha256', secret, '', label, 32));
}
