import type { PageLanguage } from './words';

const tags: Record<PageLanguage, string> = { en: 'en-GB', it: 'it-IT' };

/** Day and hours as people say them, in the event's time zone; an end on another day is said in full. */
export function sessionTime(language: PageLanguage, timezone: string, startsAt: string, endsAt: string | null): string {
  const weekday = new Intl.DateTimeFormat(tags[language], { weekday: 'long', timeZone: timezone });
  const date = new Intl.DateTimeFormat(tags[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: timezone });
  // Put together here: whether a comma stands between them changes with the version of Node.
  const day = (instant: Date) => `${weekday.format(instant)} ${date.format(instant)}`;
  const hour = new Intl.DateTimeFormat(tags[language], { hour: '2-digit', minute: '2-digit', timeZone: timezone });
  const start = new Date(startsAt);
  const [from, on] = [hour.format(start), day(start)];
  const end = endsAt === null ? null : new Date(endsAt);
  if (end === null || end.getTime() <= start.getTime()) return `${on}, ${from}`;
  const to = day(end) === on ? hour.format(end) : `${day(end)}, ${hour.format(end)}`;
  return `${on}, ${from}–${to}`;
}

/** A day with its hour: until when a link works, when something was sent. */
export const moment = (language: PageLanguage, timezone: string, instant: string): string =>
  new Intl.DateTimeFormat(tags[language], { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: timezone })
    .format(new Date(instant));
