import { errors } from '@strapi/utils';

interface PolicyContext {
  request: { query: { status?: unknown } };
  state: { auth?: { strategy?: { name?: string } } };
}

/**
 * Drafts over REST are for tokens, which administrators hand out. Strapi would give them to every role that may read
 * published entries: `?status=draft` asks for no permission of its own.
 */
export const publishedOnly = ({ request, state }: PolicyContext): boolean => {
  const isToken = state.auth?.strategy?.name === 'content-api-token';
  if (isToken || request.query.status === undefined || request.query.status === 'published') return true;
  throw new errors.PolicyError('Drafts are not for readers: leave status out, or ask with an API token.', { policy: 'published-only' });
};
