import type { Problem } from '../../programme';
import { isNotAccepted, notAccepted } from '../raw/not-accepted';
import { type Fields, text } from '../source/fields';

interface Placed {
  session: Fields;
  path: string;
}

/** Those that are in the programme: accepted ones, and cancelled ones. An endpoint may be set up to give all that was handed in. */
export function acceptedSessions<Session extends Placed>(sessions: Session[]): { accepted: Session[]; others: Session[]; problems: Problem[] } {
  const isLeft = ({ session }: Session): boolean => isNotAccepted(text(session, 'status'), text(session, 'startsAt') !== null);
  const others = sessions.filter(isLeft);
  const problems = notAccepted(others.map(({ session, path }) => ({ state: text(session, 'status') ?? '', place: { path } })));
  return { accepted: sessions.filter((one) => !isLeft(one)), others, problems };
}
