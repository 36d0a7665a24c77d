import type { AnswerItem } from '../../../../shared/contracts/afterwards';
import type { FormFault } from '../answers/read-form';
import { html, type Html } from './html';
import type { Say } from './words';

export const faultText = (say: Say, { fault, length = 0, most = 0 }: FormFault): string => say(`fault.${fault}`, { length, most });

interface FieldProps {
  item: AnswerItem;
  value: string;
  hint?: string;
  faults: FormFault[];
  say: Say;
  autocomplete?: 'name' | 'organization';
}

/**
 * One field with its label, its hint and what is wrong with it, tied together for those who don't see them. Without a
 * `maxlength`: browsers cut what is pasted down to it and say nothing.
 */
export function field({ item, value, hint, faults, say, autocomplete }: FieldProps): Html {
  const wrong = faults.find((fault) => fault.field === item);
  const described = [hint && `${item}-hint`, wrong && `${item}-fault`].filter(Boolean).join(' ');
  const attributes = html`id="${item}" name="${item}"${described !== '' && html` aria-describedby="${described}"`}${wrong && html` aria-invalid="true"`}`;
  const isLong = item === 'takeaway' || item === 'quote';
  const isUrl = item === 'recordingUrl' || item === 'slidesUrl';
  return html`<div class="${wrong ? 'field wrong' : 'field'}">
<label for="${item}">${say(item)}</label>
${hint && html`<p class="hint" id="${item}-hint">${hint}</p>`}
${wrong && html`<p class="fault" id="${item}-fault">${faultText(say, wrong)}</p>`}
${isLong
    ? html`<textarea ${attributes} rows="4">
${value}</textarea>`
    : html`<input type="text" ${attributes}${isUrl && html` inputmode="url" autocapitalize="none" spellcheck="false"`}${autocomplete && html` autocomplete="${autocomplete}"`} value="${value}">`}
</div>`;
}
