import type { EventEntry, SessionEntry } from '../entries';

/** Service sessions (registration, lunch) never count, and what was cancelled never appears. */
export const isTold = (session: SessionEntry): boolean =>
  session.kind !== 'service' && session.outcome !== 'cancelled' && session.prominence !== 'omit';

/** Sessions a recap could tell: the total that coverage counts against. */
export const counts = (session: SessionEntry): boolean => session.kind !== 'service' && session.outcome !== 'cancelled';

/** Whether a session may be told as something that happened: somebody said so, of it or of its event. */
export const tookPlace = (session: SessionEntry, event: EventEntry | undefined): boolean =>
  session.outcome === 'held' || (session.outcome !== 'cancelled' && event?.tookPlaceAsPlanned === true);
