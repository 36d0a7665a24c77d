import type { Knowledge } from '../known/knowledge';
import type { Reading } from '../reading/reading';
import type { Fault } from './report';
import { entitiesIn } from './subjects';

const pattern = /(?<![\d:.])(\d{1,2})(?::(\d{2})|\.(\d{2})(?=\s*(?:[ap]\.?m\.?|CES?T|UTC|GMT)))?(?::\d{2})?\s*(a\.?m\.?|p\.?m\.?)?(?:\s*\(?(UTC|GMT|CEST|CET|BST|WEST|WET|EEST|EET)([+-]\d{1,2})?\)?)?(?![\d:\p{L}])/giu;
const offsets: Record<string, number> = { UTC: 0, GMT: 0, WET: 0, BST: 60, CET: 60, WEST: 60, CEST: 120, EET: 120, EEST: 180 };

/** Times of day, with their zone: those of the session that the sentence names, else of any. */
export function timeFaults(reading: Reading, knowledge: Knowledge): Fault[] {
  const { text } = reading.sentence;
  if (!/\d(?::\d{2}|\s*[ap]\.?m\b|\.\d{2}\s*(?:[ap]\.?m|C))/iu.test(text)) return [];
  return [...text.matchAll(pattern)].flatMap((match): Fault[] => {
    const [whole, hours = '', colon, point, half, zone, shift] = match;
    if (colon === undefined && point === undefined && half === undefined) return [];
    const minutes = colon ?? point ?? '00';
    const pm = half?.toLowerCase().startsWith('p');
    const hour = (Number(hours) % (half ? 12 : 24)) + (pm ? 12 : 0);
    if (Number(hours) > 24 || Number(minutes) > 59) return [];
    const time = `${String(hour).padStart(2, '0')}:${minutes}`;
    const at = { start: match.index, end: match.index + whole.trimEnd().length };
    const known = knowledge.times();
    if (known.length === 0) return [{ code: 'time', severity: 'unknown', ...at, message: 'No entry says a time' }];
    const named = entitiesIn(reading);
    const own = known.filter(({ session }) => session !== undefined && named.has(session));
    const asked = own.length > 0 ? own : known;
    const offset = zone === undefined ? undefined : (offsets[zone.toUpperCase()] ?? 0) + (shift ? Number(shift) * 60 : 0);
    const inZone = (one: (typeof known)[number]) => {
      if (offset === undefined) return one.time;
      const [h = 0, m = 0] = one.time.split(':').map(Number);
      const minute = (((h * 60 + m - one.offset + offset) % 1440) + 1440) % 1440;
      return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    };
    if (asked.some((one) => inZone(one) === time)) return [];
    const [first] = asked;
    return [{
      code: 'time', severity: own.length > 0 ? 'contradicts' : 'unknown', ...at, fact: first?.fact,
      ...(own.length > 0 && first ? { expected: inZone(first) } : {}),
      message: own.length > 0 ? `The session's entry says ${own.map(inZone).join('–')}` : 'No entry begins or ends at this time',
    }];
  });
}
