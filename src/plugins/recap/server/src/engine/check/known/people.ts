import type { Facts } from '../../facts/types';
import type { Language } from '../reading/language';
import { contributorsOf, entityOf, eventsOf, nameKey } from './entities';
import type { Entity } from './types';

/** Who did what, by the names that a text may give them. Organisations and people by `nameKey`, people also by entity. */
export interface Roles {
  organiser: Set<string>;
  host: Set<string>;
  partner: Set<string>;
  helper: Set<string>;
  sponsor: Set<string>;
  story: Set<string>;
  speaker: Set<string>;
  keynote: Set<string>;
  opening: Set<string>;
  moderator: Set<string>;
  credit: Set<string>;
}

export type Role = keyof Roles;

export interface Company {
  roles: Roles;
  /** Tier, folded -> the sponsors in it. */
  tiers: Map<string, Set<string>>;
  /** Where somebody was from and what they were, in this event's sessions. */
  affiliations: Map<Entity, Set<string>>;
  jobs: Map<Entity, Set<string>>;
  /** Where their own entry says they are from, where that differs. */
  ownAffiliation: Map<Entity, string>;
  /** Story -> those who told it. */
  tellers: Map<Entity, Set<Entity>>;
  /** Address of a material -> its credits. */
  credits: Map<string, Set<string>>;
}

const add = <K, V>(map: Map<K, Set<V>>, key: K, value: V | undefined): void => {
  if (value === undefined) return;
  const set = map.get(key) ?? new Set<V>();
  set.add(value);
  map.set(key, set);
};

export function companyOf(facts: Facts, language: Language): Company {
  const key = (name: string) => nameKey(name, language);
  const roles: Roles = {
    organiser: new Set(), host: new Set(), partner: new Set(), helper: new Set(), sponsor: new Set(), story: new Set(), speaker: new Set(),
    keynote: new Set(), opening: new Set(), moderator: new Set(), credit: new Set(),
  };
  const company: Company = { roles, tiers: new Map(), affiliations: new Map(), jobs: new Map(), ownAffiliation: new Map(), tellers: new Map(), credits: new Map() };
  const roleOf = { organiser: roles.organiser, host: roles.host, partner: roles.partner, supporter: roles.helper, volunteers: roles.helper };
  for (const event of eventsOf(facts)) {
    for (const { name, role } of event.organisers) roleOf[role].add(key(name.value));
    for (const { name, tier } of event.sponsorships) {
      roles.sponsor.add(key(name.value));
      if (tier) add(company.tiers, key(tier.value), key(name.value));
    }
    if (event.coverCredit) roles.credit.add(key(event.coverCredit.value));
    for (const { url, credit } of event.materials) if (url && credit) add(company.credits, url.value, key(credit.value));
  }
  for (const study of facts.caseStudies) for (const name of [study.organisation, study.shortName]) if (name) roles.story.add(key(name.value));
  for (const session of facts.sessions) {
    for (const { speaker, affiliation, jobTitle, role } of session.contributions) {
      if (affiliation) roles.speaker.add(key(affiliation.value));
      const held = [roles.speaker, ...(session.kind === 'keynote' ? [roles.keynote] : []), ...(session.kind === 'opening' ? [roles.opening] : []), ...(role === 'moderator' || role === 'host' ? [roles.moderator] : [])];
      for (const set of held) {
        if (speaker) set.add(entityOf.person(speaker.documentId));
        if (affiliation && !speaker) set.add(key(affiliation.value));
      }
      if (!speaker) continue;
      const entity = entityOf.person(speaker.documentId);
      add(company.affiliations, entity, affiliation && key(affiliation.value));
      add(company.jobs, entity, jobTitle && key(jobTitle.value));
    }
    for (const { url, credit } of session.materials) if (url && credit) add(company.credits, url.value, key(credit.value));
    for (const study of session.caseStudies) for (const who of contributorsOf(session)) add(company.tellers, entityOf.study(study.itself.value), who);
  }
  for (const fact of facts.all.values()) {
    if (fact.kind === 'derived' || fact.source.uid !== 'api::speaker.speaker' || typeof fact.value !== 'string') continue;
    const entity = entityOf.person(fact.source.documentId);
    if (fact.source.path === 'affiliation') company.ownAffiliation.set(entity, key(fact.value));
    if (fact.source.path === 'jobTitle') add(company.jobs, entity, key(fact.value));
  }
  return company;
}
