import type { EventEntry } from '../engine/entries';

/** documentIds of an event and of the parts below it, however deep. */
export function ownEvents(events: EventEntry[], event: string): Set<string> {
  const own = new Set([event]);
  for (let before = 0; before < own.size;) {
    before = own.size;
    for (const { documentId, partOf } of events) if (partOf && own.has(partOf)) own.add(documentId);
  }
  return own;
}
