import { html } from './html';
import { layout } from './layout';
import { sayIn, type PageLanguage } from './words';

/** gone: a link that opens nothing. often: too many requests. large: too much was sent. form: sent by something else than the page. */
export type Notice = 'gone' | 'often' | 'large' | 'form';

/** A page that says one thing, the same to everybody: it knows of no ask. */
export function noticePage(language: PageLanguage, notice: Notice): string {
  const say = sayIn(language);
  const title = say(`${notice}.title`);
  return layout(language, title, html`<header><h1>${title}</h1></header>
<p>${say(`${notice}.text`)}</p>`);
}
