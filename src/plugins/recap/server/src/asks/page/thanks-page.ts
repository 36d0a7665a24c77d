import { answerItems } from '../../../../shared/contracts/afterwards';
import type { Sent } from '../answers/sent';
import { html } from './html';
import { layout } from './layout';
import type { PrintedSession } from './printed-session';
import { sessionHeader } from './session-header';
import { moment } from './times';
import { sayIn, type PageLanguage } from './words';

interface ThanksPage {
  language: PageLanguage;
  session: PrintedSession;
  sent: Sent;
  expiresAt: string;
  /** Where it can be changed: the page's own address. */
  address: string;
}

/** Says what was received and what happens with it. */
export function thanksPage({ language, session, sent, expiresAt, address }: ThanksPage): string {
  const say = sayIn(language);
  const until = moment(language, session.event?.timezone ?? 'UTC', expiresAt);
  return layout(language, say('title.thanks', { session: session.title }), html`${sessionHeader(language, session)}
<p><strong>${say('thanks', { speaker: session.speaker.name })}</strong> ${say('thanks.text')}</p>
<dl class="card">
${answerItems.map((item) => sent[item] && html`<dt>${say(`thanks.${item}`)}</dt>
<dd>${sent[item]}</dd>
`)}</dl>
<p><a class="button" href="${address}">${say('thanks.change')}</a></p>
<footer><p>${say('thanks.until', { until })}</p></footer>`);
}
