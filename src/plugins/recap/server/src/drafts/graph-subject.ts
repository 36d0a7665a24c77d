import type { SubjectRequest } from '../../../shared/contracts/previews';
import type { GraphSubject } from '../engine/entries';

/** What a request asks for, as the reader knows it. */
export const graphSubject = (requested: SubjectRequest): GraphSubject =>
  'event' in requested
    ? { kind: 'event', event: requested.event }
    : { kind: 'sessions', sessions: [...new Set(requested.sessions)] };
