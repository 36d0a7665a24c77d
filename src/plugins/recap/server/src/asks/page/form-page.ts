import type { FormFault, FormValues } from '../answers/read-form';
import { faultText, field } from './field';
import { html, type Html } from './html';
import { layout } from './layout';
import type { PrintedSession } from './printed-session';
import { sessionHeader } from './session-header';
import { moment } from './times';
import { sayIn, type PageLanguage, type Say } from './words';

export interface FormPage {
  language: PageLanguage;
  session: PrintedSession;
  values: FormValues;
  faults: FormFault[];
  /** What the speaker sent before, when (ISO 8601), and what became of it. */
  before: { state: 'waiting' | 'decided'; sentAt: string } | { state: 'withdrawn' } | null;
  expiresAt: string;
}

const faultsCard = (say: Say, faults: FormFault[]): Html => html`<div class="card faults" role="alert">
<h2>${say('faults')}</h2>
<ul>${faults.map((fault) => html`<li><a href="#${fault.field ?? 'takeaway'}">${fault.field && html`${say(fault.field === 'consent' ? 'consent.short' : fault.field)}: `}${faultText(say, fault)}</a></li>`)}</ul>
</div>`;

const beforeCard = ({ language, session, before }: FormPage): Html | null => {
  if (before === null) return null;
  const say = sayIn(language);
  if (before.state === 'withdrawn') return html`<p class="card" role="status">${say('withdrawn')}</p>`;
  const when = moment(language, session.event?.timezone ?? 'UTC', before.sentAt);
  return html`<p class="card">${say(before.state === 'waiting' ? 'received' : 'decided', { when })}</p>`;
};

const consentField = (say: Say, isTicked: boolean, fault: FormFault | undefined): Html => html`<div class="tick">
<input type="checkbox" id="consent" name="consent" value="yes"${isTicked && html` checked`}${fault && html` aria-invalid="true" aria-describedby="consent-fault"`}>
<div><label for="consent">${say('consent')}</label>${fault && html`<p class="fault" id="consent-fault">${faultText(say, fault)}</p>`}</div>
</div>`;

/** The page where a speaker says what happened. What was typed stands in it again when something was wrong. */
export function formPage(page: FormPage): string {
  const { language, session, values, faults, expiresAt } = page;
  const say = sayIn(language);
  const title = say(faults.length > 0 ? 'title.fault' : 'title', { session: session.title });
  const own = (item: Parameters<typeof field>[0]['item'], more: Partial<Parameters<typeof field>[0]> = {}) =>
    field({ item, value: values[item], faults, say, ...more });
  return layout(language, title, html`${sessionHeader(language, session)}
${faults.length > 0 && faultsCard(say, faults)}
<p>${say('hello', { speaker: session.speaker.name })} ${session.event ? say('intro', { event: session.event.name }) : say('intro.noEvent')}</p>
${beforeCard(page)}
<form method="post" novalidate>
<fieldset>
<legend>${say('words')}</legend>
${own('takeaway', { hint: say('takeaway.hint') })}
${own('quote', { hint: say('quote.hint') })}
${consentField(say, values.consent, faults.find((fault) => fault.field === 'consent'))}
</fieldset>
<fieldset>
<legend>${say('links')}</legend>
${session.mayHaveRecording && own('recordingUrl', { hint: say('url.hint') })}
${own('slidesUrl', session.mayHaveRecording ? {} : { hint: say('url.hint') })}
</fieldset>
<fieldset>
<legend>${say('you')}</legend>
<p class="hint">${say('you.hint')}</p>
${own('name', { autocomplete: 'name' })}
${own('affiliation', { autocomplete: 'organization' })}
</fieldset>
<button type="submit">${say('send')}</button>
</form>
<footer><p>${say('until', { until: moment(language, session.event?.timezone ?? 'UTC', expiresAt) })}</p></footer>`);
}
