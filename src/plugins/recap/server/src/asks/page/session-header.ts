import { html, type Html } from './html';
import type { PrintedSession } from './printed-session';
import { sessionTime } from './times';
import type { PageLanguage } from './words';

/** Which session this is about, as on the programme. */
export function sessionHeader(language: PageLanguage, { title, startsAt, endsAt, room, event }: PrintedSession): Html {
  const when = startsAt === null ? null : sessionTime(language, event?.timezone ?? 'UTC', startsAt, endsAt);
  const details = [when, room].filter((detail) => detail !== null && detail !== '').join(' · ');
  return html`<header>
${event && html`<p>${event.name}</p>`}
<h1>${title}</h1>
${details !== '' && html`<p>${details}</p>`}
</header>`;
}
