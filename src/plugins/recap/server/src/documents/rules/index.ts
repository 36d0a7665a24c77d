import { endNotBeforeStart } from './end-not-before-start';
import type { Rule } from './fault';
import { knownTimeZone } from './known-time-zone';
import { sensibleQuantity } from './sensible-quantity';
import { webAddress } from './web-address';

/** Which rules hold for which content type, and for which component wherever it is used. */
export const rules: Readonly<Record<string, readonly Rule[]>> = {
  'api::event.event': [endNotBeforeStart('startsAt', 'endsAt'), knownTimeZone('timezone')],
  'api::session.session': [endNotBeforeStart('startsAt', 'endsAt')],
  'api::speaker.speaker': [],
  'api::sponsor.sponsor': [webAddress('url')],
  'api::case-study.case-study': [webAddress('url')],
  'api::recap.recap': [],
  'event.figure': [sensibleQuantity],
  'event.next-step': [endNotBeforeStart('startsOn', 'endsOn'), webAddress('url')],
  'shared.link': [webAddress('url')],
  'shared.metric': [sensibleQuantity],
  'shared.origin': [webAddress('url')],
  'shared.party': [webAddress('url')],
  'shared.seo': [webAddress('canonicalUrl')],
};
