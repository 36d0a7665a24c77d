import type { Fact } from '../../../../../shared/recap';
import type { PartWord } from '../../../../../shared/findings/say-finding';
import type { Facts, TextFact } from '../../facts/types';
import type { Language } from '../reading/language';
import { contributorsOf, entityOf, eventsOf, nameKey } from './entities';
import type { Entity } from './types';

export type Role = PartWord;

/** Names by `nameKey`, people by entity, each with the entry's value that says so. */
export type Told = Map<string, Fact>;

/** Who did what, by the names that a text may give them. */
export type Roles = Record<Role, Told>;

export interface Company {
  roles: Roles;
  /** Tier, folded -> the sponsors in it. */
  tiers: Map<string, Set<string>>;
  /** Where somebody was from and what they were, in this event's sessions. */
  affiliations: Map<Entity, Told>;
  jobs: Map<Entity, Told>;
  /** Where their own entry says they are from, where that differs. */
  ownAffiliation: Map<Entity, { key: string; fact: Fact }>;
  /** Story -> those who told it. */
  tellers: Map<Entity, Set<Entity>>;
  /** Address of a material -> its credits. */
  credits: Map<string, Told>;
}

const add = <K, V>(map: Map<K, Set<V>>, key: K, value: V | undefined): void => {
  if (value === undefined) return;
  const set = map.get(key) ?? new Set<V>();
  set.add(value);
  map.set(key, set);
};

const tell = (told: Map<string, Told>, of: string, key: string, fact: Fact): void => {
  const known = told.get(of) ?? new Map<string, Fact>();
  if (!known.has(key)) known.set(key, fact);
  told.set(of, known);
};

export function companyOf(facts: Facts, language: Language): Company {
  const key = (name: string) => nameKey(name, language);
  const roles: Roles = {
    organiser: new Map(), host: new Map(), partner: new Map(), helper: new Map(), sponsor: new Map(), story: new Map(), speaker: new Map(),
    keynote: new Map(), opening: new Map(), moderator: new Map(), credit: new Map(),
  };
  const company: Company = { roles, tiers: new Map(), affiliations: new Map(), jobs: new Map(), ownAffiliation: new Map(), tellers: new Map(), credits: new Map() };
  const roleOf = { organiser: roles.organiser, host: roles.host, partner: roles.partner, supporter: roles.helper, volunteers: roles.helper };
  const give = (role: Told, name: TextFact) => {
    if (!role.has(key(name.value))) role.set(key(name.value), name);
  };
  const credited = (url: TextFact | undefined, credit: TextFact | undefined) => {
    if (url && credit) tell(company.credits, url.value, key(credit.value), credit);
  };
  for (const event of eventsOf(facts)) {
    for (const { name, role } of event.organisers) give(roleOf[role], name);
    for (const { itself, name, tier } of event.sponsorships) {
      roles.sponsor.set(key(name.value), itself);
      if (tier) add(company.tiers, key(tier.value), key(name.value));
    }
    if (event.coverCredit) give(roles.credit, event.coverCredit);
    for (const { url, credit } of event.materials) credited(url, credit);
  }
  for (const study of facts.caseStudies) for (const name of [study.organisation, study.shortName]) if (name) give(roles.story, name);
  for (const session of facts.sessions) {
    for (const { speaker, affiliation, jobTitle, role } of session.contributions) {
      if (affiliation) give(roles.speaker, affiliation);
      const held = [roles.speaker, ...(session.kind === 'keynote' ? [roles.keynote] : []), ...(session.kind === 'opening' ? [roles.opening] : []), ...(role === 'moderator' || role === 'host' ? [roles.moderator] : [])];
      for (const told of held) {
        // Who has which part is said by the session, not by the person.
        if (speaker) told.set(entityOf.person(speaker.documentId), session.itself);
        if (affiliation && !speaker) give(told, affiliation);
      }
      if (!speaker) continue;
      const entity = entityOf.person(speaker.documentId);
      if (affiliation) tell(company.affiliations, entity, key(affiliation.value), affiliation);
      if (jobTitle) tell(company.jobs, entity, key(jobTitle.value), jobTitle);
    }
    for (const { url, credit } of session.materials) credited(url, credit);
    for (const study of session.caseStudies) for (const who of contributorsOf(session)) add(company.tellers, entityOf.study(study.itself.value), who);
  }
  for (const fact of facts.all.values()) {
    if (fact.kind === 'derived' || fact.source.uid !== 'api::speaker.speaker' || typeof fact.value !== 'string') continue;
    const entity = entityOf.person(fact.source.documentId);
    if (fact.source.path === 'affiliation') company.ownAffiliation.set(entity, { key: key(fact.value), fact });
    if (fact.source.path === 'jobTitle') tell(company.jobs, entity, key(fact.value), fact);
  }
  return company;
}
