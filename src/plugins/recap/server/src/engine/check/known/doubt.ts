import type { Facts } from '../../facts/types';
import { tidyText } from '../../facts/tidy-text';

/**
 * Values that can be read in two ways once they stand in a text: an organisation called like a label, a name that ends
 * like a sentence or holds quotation marks. Beside one of these nothing can be told for sure.
 */
export function doubtfulValues(facts: Facts): string[] {
  const roles = new Map<string, Set<Role>>();
  const doubtful = new Set<string>();
  for (const fact of facts.all.values()) {
    if (fact.kind === 'derived') continue;
    const { value, source: { uid, path } } = fact;
    const unit = typeof value === 'object' && 'unit' in value && value.unit !== undefined ? value.unit : undefined;
    const text = tidyText(typeof value === 'string' ? value : unit ?? '');
    const role = typeof value === 'string' ? roleOf(uid, path) : unit === undefined ? undefined : 'label';
    if (text === '' || role === undefined) continue;
    if (isOdd(text, role)) doubtful.add(text);
    const key = text.toLowerCase();
    roles.set(key, (roles.get(key) ?? new Set()).add(role));
    if (isMixed(roles.get(key) ?? new Set())) doubtful.add(text);
  }
  return [...doubtful].filter((value) => value.length < 300).slice(0, 3_000);
}

type Role = 'person' | 'organisation' | 'event' | 'place' | 'label' | 'text' | 'title' | 'group';

const last = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

function roleOf(uid: string, path: string): Role | undefined {
  const attribute = last(path);
  if (['url', 'startsAt', 'endsAt', 'timezone', 'startsOn', 'endsOn', 'datesKnown', ''].includes(attribute)) return undefined;
  if (uid === 'api::speaker.speaker') return attribute === 'affiliation' ? 'organisation' : attribute === 'jobTitle' ? 'label' : 'person';
  if (['organisation', 'affiliation', 'credit', 'coverCredit'].includes(attribute) || uid === 'api::sponsor.sponsor' || path.startsWith('organisers')) return 'organisation';
  if (['venue', 'city', 'country', 'place'].includes(attribute)) return 'place';
  if (['track', 'sector', 'tier'].includes(attribute) || path.startsWith('strands') && attribute === 'name') return 'group';
  if (attribute === 'title') return 'title';
  if (attribute === 'name' || attribute === 'series' || attribute === 'shortName') return uid === 'api::event.event' ? 'event' : 'organisation';
  if (['jobTitle', 'of', 'period', 'scope', 'unit'].includes(attribute) || (attribute === 'label' && /^(?:metrics|figures)\./.test(path))) return 'label';
  if (attribute === 'label' || attribute === 'attribution') return undefined;
  return 'text';
}

const NAMES: Role[] = ['person', 'organisation', 'event', 'place'];

const isMixed = (roles: ReadonlySet<Role>): boolean => {
  const names = NAMES.filter((role) => roles.has(role)).length;
  return (names > 0 && (roles.has('label') || roles.has('text'))) || (roles.has('text') && roles.has('label')) || names > 2
    || (roles.has('person') && (roles.has('place') || roles.has('event'))) || (roles.has('group') && (roles.has('person') || roles.has('text')));
};

const format = /[{}[\]<>|*`~\\\p{Cc}\p{Cf}\ufffd]|:\/\//u;
const loneMark = /(?:^|\s)["“”«»]+(?:\s|$)/u;

/** Marks that cut sentences, quote or belong to another format; and what has no word in it at all. */
function isOdd(text: string, role: Role): boolean {
  if (/^(?:%|[€$£¥])$/.test(text)) return false;
  if (format.test(text) || loneMark.test(text) || !/\p{L}/u.test(text)) return true;
  if (role === 'text' || role === 'title') return (text.match(/["“”«»]/gu) ?? []).length % 2 === 1 || !/\p{L}{2}/u.test(text);
  if (/[;!?…"“”«»]|\.$|^[^\p{L}\p{N}]/u.test(text) || /[^\p{L}\p{M}\p{N}\p{P}\p{Zs}+$€£¥°]/u.test(text)) return true;
  return role !== 'label' && !/\p{L}{2}/u.test(text);
}
