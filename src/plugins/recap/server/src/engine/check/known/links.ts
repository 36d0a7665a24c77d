import type { Facts, LinkFacts, TextFact } from '../../facts/types';
import type { Language } from '../reading/language';
import { tokensOf } from '../reading/tokens';
import { entityOf, eventsOf } from './entities';
import type { Entity, KnownLink } from './types';

/** An address as it is compared: without its scheme's case, a closing slash and surrounding space. */
export const sameAddress = (a: string, b: string): boolean => addressKey(a) === addressKey(b);

export const addressKey = (url: string): string => {
  const trimmed = url.trim();
  const match = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)(.*)$/i.exec(trimmed);
  const [, origin = '', rest = trimmed] = match ?? [];
  return `${origin.toLowerCase()}${rest.replace(/\/$/, '')}`;
};

/** Every address that an entry has, with what leads to it. */
export function knownLinks(facts: Facts, language: Language): KnownLink[] {
  const folds = (text: string | undefined) => tokensOf(text ?? '', language).filter(({ stop }) => !stop).slice(0, 30).map(({ stem }) => stem);
  const link = (url: TextFact | undefined, owners: Entity[], ...labels: (TextFact | undefined)[]): KnownLink[] =>
    url ? [{
      fact: url, url: url.value, labels: labels.flatMap((label) => (label ? [folds(label.value)] : [])).filter((label) => label.length > 0),
      name: labels.find((label) => label)?.value ?? url.value, owners: new Set(owners),
    }] : [];
  const material = (one: LinkFacts, owners: Entity[]) => link(one.url, owners, one.label);
  return [
    ...eventsOf(facts).flatMap((event) => [
      ...event.materials.flatMap((one) => material(one, [entityOf.event(event.itself.value)])),
      ...event.organisers.flatMap(({ name, url }) => link(url, [], name)),
      ...event.sponsorships.flatMap(({ itself, name, url }) => link(url, [entityOf.sponsor(itself.value)], name)),
      ...event.nextSteps.flatMap(({ label, url }) => link(url, [], label)),
    ]),
    ...facts.sessions.flatMap((session) => session.materials.flatMap((one) => material(one, [entityOf.session(session.itself.value)]))),
    ...facts.caseStudies.flatMap((study) => link(study.url, [entityOf.study(study.itself.value)], study.organisation, study.shortName)),
  ];
}
