import { folded } from './identity';

const states = /^(?:cancell?ed|declined|withdrawn|rejected|deleted|abgesagt|annullat[oa]|annulee?|entfallt|cancelad[oa])$/;
const words = 'cancell?ed|abgesagt|entfällt|annullat[oa]|annulée?';
const prefix = new RegExp(`^\\s*(?:[[(*_]{1,3}\\s*(?:${words})\\s*[\\])*_]{1,3}|(?:${words})\\s*[:–—-]\\s)`, 'i');
const shouted = /^\s*(?:CANCELL?ED|ABGESAGT|ENTFÄLLT|ANNULLAT[OA]|ANNULÉE?)\s/;

/** A state in which a session doesn't take place. */
export const isCancelledState = (state: string | null): boolean => states.test(folded(state ?? ''));

/** "CANCELLED: Tides", "[Abgesagt] Gezeiten": said in the title, where the format has no field for it. "Cancelled flights and how to get a refund" isn't. */
export const titleSaysCancelled = (title: string): boolean => prefix.test(title) || shouted.test(title);
