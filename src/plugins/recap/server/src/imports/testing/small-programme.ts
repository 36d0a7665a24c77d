import type { Programme, ProgrammePerson, ProgrammeSession } from '../programme';

export const person = (name: string, more: Partial<ProgrammePerson> = {}): ProgrammePerson => ({
  key: more.identifier ?? name, identifier: null, name, affiliation: null, jobTitle: null, pronouns: null, country: null, bio: null, links: [], place: {}, ...more,
});

export const session = (identifier: string, more: Partial<ProgrammeSession> = {}): ProgrammeSession => ({
  key: identifier, identifier, title: `Session ${identifier}`, kind: 'talk', abstract: null, language: null,
  startsAt: '2025-05-14T08:00:00.000Z', endsAt: '2025-05-14T08:45:00.000Z', room: null, track: null, cancelled: false,
  contributions: [], url: null, materials: [], mayPublishRecording: null, place: {}, ...more,
});

export const speaks = (key: string): ProgrammeSession['contributions'][number] => ({ person: key, role: 'speaker', affiliation: null, jobTitle: null });

export const programme = (sessions: ProgrammeSession[], people: ProgrammePerson[] = [], more: Partial<Programme> = {}): Programme => ({
  format: 'schedule-json',
  system: 'pretalx:harbour-2025',
  event: {
    identifier: 'harbour-2025', name: 'Harbour Days', startsAt: '2025-05-14T07:00:00.000Z', endsAt: '2025-05-14T16:00:00.000Z', timezone: 'Europe/Rome',
    venue: 'Old Dock', city: 'Genoa', country: 'Italy', url: 'https://harbour.example.org/',
  },
  sessions, people, problems: [], needsTimezone: false, columns: null, ...more,
});
