import type { AnswerItem } from '../../../../shared/contracts/afterwards';
import { tidyText } from '../../engine/facts/tidy-text';
import type { PrintedSession } from '../page/printed-session';
import type { Sent } from './sent';

/** The fields of the page, by their names in the form; the tick of consent comes beside them. */
export type FormValues = Record<AnswerItem, string> & { consent: boolean };

export interface FormFault {
  /** undefined: of the form as a whole */
  field?: AnswerItem | 'consent';
  fault: 'long' | 'consent' | 'url' | 'name' | 'empty';
  length?: number;
  most?: number;
}

export interface ReadForm {
  /** As typed, for the page to show again. */
  values: FormValues;
  faults: FormFault[];
  /** Empty unless there are no faults. */
  sent: Sent;
}

/** Characters there is room for. Addresses and names stand in columns of 255. */
export const roomFor: Record<AnswerItem, number> = { takeaway: 500, quote: 500, recordingUrl: 255, slidesUrl: 255, name: 255, affiliation: 255 };

const typed = (body: object, field: string): string => {
  const value: unknown = Object.hasOwn(body, field) ? Reflect.get(body, field) : '';
  return typeof value === 'string' ? value : '';
};

/** The address of a web page, or null. `example.org/talk` without its https:// is what people copy. */
const webAddress = (text: string): string | null => {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[a-z0-9.-]+:\d+(\/|$)/i.test(text) ? text : `https://${text}`;
  if (/\s/.test(whole) || !URL.canParse(whole)) return null;
  const { protocol, hostname, username, password, href } = new URL(whole);
  const isWeb = (protocol === 'https:' || protocol === 'http:') && hostname.includes('.') && /^https?:\/\//i.test(whole);
  // A name before an @ makes an address look like another site's.
  return isWeb && username === '' && password === '' ? href : null;
};

/**
 * What a speaker sent by the form: tidied to one line each, as recaps print it. What is as printed already is no correction.
 * @param body as parsed from the form; anything in it that is not a text counts as left empty
 * @param session how the speaker is named now, and whether the page asks for a recording
 */
export function readForm(body: unknown, { speaker: printed, mayHaveRecording }: Pick<PrintedSession, 'speaker' | 'mayHaveRecording'>): ReadForm {
  const form = typeof body === 'object' && body !== null ? body : {};
  const values: FormValues = {
    takeaway: typed(form, 'takeaway'), quote: typed(form, 'quote'), consent: typed(form, 'consent') !== '',
    recordingUrl: mayHaveRecording ? typed(form, 'recordingUrl') : '', slidesUrl: typed(form, 'slidesUrl'),
    name: typed(form, 'name'), affiliation: typed(form, 'affiliation'),
  };
  const tidied = (item: AnswerItem) => tidyText(values[item].normalize('NFC'));
  const faults: FormFault[] = [];
  const sent: Sent = {};
  for (const item of ['takeaway', 'quote', 'recordingUrl', 'slidesUrl'] as const) {
    const text = tidied(item);
    if (text === '') continue;
    const address = item === 'recordingUrl' || item === 'slidesUrl' ? webAddress(text) : text;
    if (address === null) faults.push({ field: item, fault: 'url' });
    else if (address.length > roomFor[item]) faults.push({ field: item, fault: 'long', length: address.length, most: roomFor[item] });
    else sent[item] = address;
    if (item === 'quote' && !values.consent) faults.push({ field: 'consent', fault: 'consent' });
  }
  for (const item of ['name', 'affiliation'] as const) {
    const text = tidied(item);
    if (text === '' && item === 'name' && Object.hasOwn(form, 'name')) faults.push({ field: 'name', fault: 'name' });
    else if (text.length > roomFor[item]) faults.push({ field: item, fault: 'long', length: text.length, most: roomFor[item] });
    else if (text !== '' && text !== tidyText(printed[item])) sent[item] = text;
  }
  if (faults.length === 0 && Object.keys(sent).length === 0) faults.push({ fault: 'empty' });
  return { values, faults, sent: faults.length === 0 ? sent : {} };
}
