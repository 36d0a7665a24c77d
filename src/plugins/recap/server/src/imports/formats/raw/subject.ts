import type { Place } from '../../programme';

/** What a sentence about a source speaks of: something with a name, or without one. */
export interface Subject {
  of: 'event' | 'person' | 'session' | 'named';
  /** "" unless it is `named` */
  name: string;
  place: Place;
}

export const namedSubject = (name: string, place: Place): Subject => ({ of: 'named', name, place });
export const namelessSubject = (of: Exclude<Subject['of'], 'named'>, place: Place): Subject => ({ of, name: '', place });

/** In English, within a sentence. */
export function calledSubject({ of, name }: Subject): string {
  switch (of) {
    case 'event': return 'the event';
    case 'person': return 'a person';
    case 'session': return 'a session';
    case 'named': return `"${name}"`;
  }
}
