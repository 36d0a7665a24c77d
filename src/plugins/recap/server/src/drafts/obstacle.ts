import type { EventEntry, EventGraph, Withheld } from '../engine/entries';
import { isTold } from '../engine/facts/session-standing';
import { sourceTypes } from '../sources/attributes';

const counted = (count: number, { one, many }: { one: string; many: string }) => `${count} ${count === 1 ? one : many}`;

const list = (words: string[]) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`);

/** "7 sessions and 1 case study exist as drafts: publish them." */
const draftsOf = (withheld: Withheld[]): string => {
  const kinds = sourceTypes.flatMap((type) => {
    const count = withheld.filter(({ uid, state }) => uid === type.uid && state === 'draft').length;
    return count === 0 ? [] : [{ count, text: counted(count, type.noun) }];
  });
  if (kinds.length === 0) return '';
  const one = kinds.length === 1 && kinds[0].count === 1;
  return `${list(kinds.map(({ text }) => text))} ${one ? 'exists as a draft: publish it.' : 'exist as drafts: publish them.'}`;
};

/** Required attributes that a draft may still lack. */
const lacking = (event: EventEntry): string[] =>
  (['name', 'startsAt', 'endsAt', 'timezone'] as const).filter((attribute) => !event[attribute]);

const fieldNames = { name: 'name', startsAt: 'start', endsAt: 'end', timezone: 'time zone' } as Record<string, string>;

/** What an event must say before anything can be told of it; null when it does. */
export function incompleteEvent(event: EventEntry): string | null {
  const fields = lacking(event);
  if (fields.length === 0) return null;
  return `The event "${event.name || event.documentId}" has no ${list(fields.map((field) => fieldNames[field]))} yet: fill that in.`;
}

/**
 * Why no recap can be made of these entries yet, and what to add or publish; null when one can.
 * @param graph as it was read; its subject is known to exist
 */
export function obstacleOf(graph: EventGraph): string | null {
  const { subject, events, sessions, caseStudies, withheld } = graph;
  const own = subject.kind === 'event' ? events.find(({ documentId }) => documentId === subject.event) : undefined;
  if (subject.kind === 'event' && !own) {
    const draft = withheld.find(({ documentId }) => documentId === subject.event);
    return `The event "${draft?.title ?? subject.event}" is only a draft: publish it first. ${draftsOf(withheld.filter((entry) => entry !== draft))}`.trim();
  }
  for (const event of events) {
    const incomplete = incompleteEvent(event);
    if (incomplete) return incomplete;
  }
  const untitled = sessions.find(({ title }) => !title);
  if (untitled) return `A session (${untitled.documentId}) has no title yet: give it one.`;
  const nameless = caseStudies.find(({ organisation }) => !organisation);
  if (nameless) return `A case study (${nameless.documentId}) names no organisation yet: fill that in.`;

  if (subject.kind === 'sessions' && events.length === 0) {
    return `The sessions picked belong to no published event: link them to one. ${draftsOf(withheld)}`.trim();
  }
  if (sessions.some(isTold) || caseStudies.length > 0 || own?.highlights?.length) return null;
  const drafts = draftsOf(withheld);
  if (subject.kind === 'sessions') {
    return `None of the sessions picked can be told: they are drafts, cancelled, left out or no sessions to report on (registration, lunch). ${drafts}`.trim();
  }
  return `There is nothing to tell of "${own?.name}" yet: it has no session, case study or highlight. ${drafts || 'Add at least one.'}`;
}
