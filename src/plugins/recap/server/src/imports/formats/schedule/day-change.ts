/** What frab and pretalx take a night to end with where the file doesn't say. */
const usual = '04:00';

/**
 * The time of day at which a schedule's day changes: its own `day_change`, else the time its day starts with.
 * Later than 11:00 it can't be meant for nights: the usual one is taken.
 */
export function dayChange(...said: (string | null)[]): string {
  for (const text of said) {
    const time = /(?:^|[T ])(\d{1,2}:\d{2})/.exec(text?.trim() ?? '')?.[1]?.padStart(5, '0');
    if (time !== undefined && time <= '11:00') return time;
  }
  return usual;
}
