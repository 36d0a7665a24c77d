import type { KnownTime } from '../known/calendar';
import type { Knowledge } from '../known/knowledge';
import type { Reading } from '../reading/reading';
import type { Fault } from './report';
import { only } from './only';
import { entitiesIn } from './subjects';

/** A known time as it reads in a zone; in the event's own where none is named. */
function inZone(known: KnownTime, offset: number | undefined): string {
  if (offset === undefined) return known.time;
  const [hour = 0, minute = 0] = known.time.split(':').map(Number);
  const there = (((hour * 60 + minute - known.offset + offset) % 1440) + 1440) % 1440;
  return `${String(Math.floor(there / 60)).padStart(2, '0')}:${String(there % 60).padStart(2, '0')}`;
}

/** Times of day, with their zone: those of the session that the sentence names, else of any. */
export function timeFaults(reading: Reading, knowledge: Knowledge): Fault[] {
  return reading.times.flatMap(({ start, end, time, offset, zone }): Fault[] => {
    const known = knowledge.times();
    if (known.length === 0) return [{ code: 'time', severity: 'unknown', start, end, reason: 'time-nowhere' }];
    const named = entitiesIn(reading);
    const own = known.filter(({ session }) => session !== undefined && named.has(session));
    const asked = own.length > 0 ? own : known;
    if (asked.some((one) => inZone(one, offset) === time)) return [];
    const [first] = asked;
    const spoken = own.map((one) => inZone(one, offset));
    if (spoken.length === 0) return [{ code: 'time', severity: 'unknown', start, end, fact: first?.fact, reason: 'time-unknown' }];
    return [{
      code: 'time', severity: 'contradicts', start, end, fact: first?.fact, expected: [...new Set(spoken)].join('–'),
      ...only(spoken.map((one) => `${one}${zone}`)), reason: 'time',
    }];
  });
}
