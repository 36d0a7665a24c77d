import { newNonce } from '../links/ask-token';

/** Days a link works unless somebody says otherwise: three weeks, over a holiday. */
const usualDays = 21;

const day = 24 * 60 * 60 * 1000;

/** What makes another link of an ask; the one before opens nothing any more. It wasn't mailed yet. */
export const renewed = (now: Date, daysOpen: number = usualDays) => ({
  nonce: newNonce(),
  expiresAt: new Date(now.getTime() + daysOpen * day),
  revokedAt: null,
  mailedAt: null,
  mailedTo: null,
});
