import { kindOf } from './kind-of';
import { emptySession, type RawSession } from './raw-programme';

const session = (title: string, more: Partial<RawSession> & { speakers?: number } = {}): RawSession => ({
  ...emptySession, title, place: {}, ...more, contributions: Array.from({ length: more.speakers ?? 1 }, (_, index) => ({ person: String(index) })),
});

describe('kindOf', () => {
  it.each<[string, Parameters<typeof session>[1], number | null, string]>([
    ['Counting tides', {}, 45, 'talk'],
    ['Counting tides', { is: 'plenum' }, 45, 'keynote'],
    ['Counting tides', { types: ['Lightning Talk'] }, 10, 'lightning'],
    ['Counting tides', { types: ['45 min talk', '20 min lightning talk'] }, 45, 'talk'],
    ['Counting tides', { types: ['45 min talk', '20 min lightning talk'] }, 20, 'lightning'],
    ['Counting tides', { types: ['Atelier'] }, 120, 'workshop'],
    ['Counting tides', { track: 'Keynotes' }, 45, 'keynote'],
    ['Counting tides', { track: 'Breaking things' }, 45, 'talk'],
    ['Lunch', { speakers: 0 }, 60, 'service'],
    ['☕ Kaffeepause', { speakers: 0 }, 30, 'service'],
    ['Pausa caffè / Coffee break', { speakers: 0 }, 30, 'service'],
    ['Petit-déjeuner', { speakers: 0 }, 30, 'service'],
    ['Registration and breakfast', { speakers: 0 }, 30, 'service'],
    ['Breaking news', { speakers: 0 }, 30, 'talk'],
    ['Doors open', { speakers: 0 }, 30, 'service'],
    ['How we broke lunch', {}, 30, 'talk'],
    ['Counting tides', { types: ['Lunch'] }, 60, 'talk'],
    ['Déjeuner Harbour Women / Harbour Women Lunch', { types: ['Lunch'], speakers: 3 }, 60, 'social'],
    ['Opening', {}, 15, 'opening'],
    ['Accueil / Welcome', { types: ['Short plenary'] }, 30, 'opening'],
    ['Welcome to Harbour Days', { types: ['keynote'] }, 30, 'opening'],
    ['Welcome to my world of nets', {}, 30, 'talk'],
    ['Chiusura dei lavori', {}, 15, 'closing'],
    ['Closing the gap between tides', {}, 45, 'talk'],
    ['Sprint: tide tables', {}, 180, 'activity'],
    ['Harbour Days 2025 Keynote', {}, 45, 'keynote'],
    ['How to give a keynote', {}, 45, 'talk'],
    ['Panel: who pays for the pier?', { speakers: 4 }, 45, 'panel'],
    ['Tavola rotonda: chi paga il molo?', { speakers: 4 }, 45, 'panel'],
    ['My solar panel', {}, 45, 'talk'],
    ['Nets from scratch – Workshop', {}, 90, 'workshop'],
    ['How to run a workshop', {}, 45, 'talk'],
    ['Speakers\' dinner', { speakers: 0 }, 120, 'social'],
    ['Social tides', {}, 45, 'talk'],
    ['Anything', { is: 'service' }, 45, 'service'],
  ])('%s %j', (title, more, minutes, kind) => {
    expect(kindOf(session(title, more), minutes)).toBe(kind);
  });
});
