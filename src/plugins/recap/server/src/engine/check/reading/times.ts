/** A time of day as a text says it. Offsets are within the sentence. */
export interface TimeMention {
  start: number;
  end: number;
  /** HH:MM */
  time: string;
  /** Minutes ahead of UTC, where a zone is named. */
  offset?: number;
  /** The zone as it is written, with the space or bracket before it; empty where none is. */
  zone: string;
}

const pattern = /(?<![\d:.])(\d{1,2})(?::(\d{2})|\.(\d{2})(?=\s*(?:[ap]\.?m\.?|CES?T|UTC|GMT)))?(?::\d{2})?\s*(a\.?m\.?|p\.?m\.?)?(?:\s*\(?(UTC|GMT|CEST|CET|BST|WEST|WET|EEST|EET)([+-]\d{1,2})?\)?)?(?![\d:\p{L}])/giu;
const offsets: Record<string, number> = { UTC: 0, GMT: 0, WET: 0, BST: 60, CET: 60, WEST: 60, CEST: 120, EET: 120, EEST: 180 };

const hint = /\d(?::\d{2}|\s*[ap]\.?m\b|\.\d{2}\s*(?:[ap]\.?m|C))/iu;

/** "10:30", "9 a.m.", "10.30 CEST". */
export function timesIn(text: string): TimeMention[] {
  if (!hint.test(text)) return [];
  return [...text.matchAll(pattern)].flatMap((match): TimeMention[] => {
    const [whole, hours = '', colon, point, half, zone, shift] = match;
    if (colon === undefined && point === undefined && half === undefined) return [];
    const minutes = colon ?? point ?? '00';
    if (Number(hours) > 24 || Number(minutes) > 59) return [];
    const hour = (Number(hours) % (half ? 12 : 24)) + (half?.toLowerCase().startsWith('p') ? 12 : 0);
    const offset = zone === undefined ? undefined : (offsets[zone.toUpperCase()] ?? 0) + (shift ? Number(shift) * 60 : 0);
    const named = zone === undefined ? '' : whole.trimEnd().slice(whole.search(new RegExp(`\\s*\\(?${zone}`)));
    return [{ start: match.index, end: match.index + whole.trimEnd().length, zone: named, time: `${String(hour).padStart(2, '0')}:${minutes}`, ...(offset === undefined ? {} : { offset }) }];
  });
}
