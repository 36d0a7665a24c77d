import { countOf } from '../facts/derive';
import type { Facts, SessionFacts } from '../facts/types';
import { count } from './numbers';
import type { Fragment } from './types';
import type { Writer } from './writer';

/** "the event", "both events", "all three events". A session linked to the tour took place at every stop, one linked to a stop there. */
export function occasion(writer: Writer, facts: Facts, session?: SessionFacts): Fragment {
  const everywhere = session ? session.everywhere && session.event?.itself.value === facts.event?.itself.value : true;
  const stops = facts.parts.length;
  if (session?.event && facts.parts.includes(session.event)) return writer.fact(session.event.name);
  if (stops < 2 || !everywhere) return writer.phrase('occasion.one');
  const n = countOf(facts, 'parts', facts.parts.map(({ itself }) => itself));
  if (stops === 2) return [{ text: writer.phrase('occasion.both').map(({ text }) => text).join(''), fact: n.id, own: true }];
  return writer.phrase('occasion.all', { n: count(writer, n) });
}
