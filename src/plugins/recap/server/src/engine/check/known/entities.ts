import type { EventFacts, Facts, SessionFacts } from '../../facts/types';
import type { Language } from '../reading/language';
import { tokensOf } from '../reading/tokens';
import type { Entity } from './types';

const ARTICLES = /^(?:the|a|an|il|lo|la|i|gli|le|l|un|uno|una)$/;

/** A name without its article, case and accents. */
export const nameKey = (name: string, language: Language): string =>
  tokensOf(name, language).map(({ fold }) => fold).filter((fold, index) => index > 0 || !ARTICLES.test(fold)).join(' ');

export const entityOf = {
  person: (id: string): Entity => `person:${id}`,
  study: (id: string): Entity => `study:${id}`,
  session: (id: string): Entity => `session:${id}`,
  event: (id: string): Entity => `event:${id}`,
  sponsor: (id: string): Entity => `sponsor:${id}`,
  /** Organisations that are no entry of their own are known by their name. */
  named: (name: string, language: Language): Entity => `named:${nameKey(name, language)}`,
};

/** The events that a recap tells: its own, the parts, and the tour it belongs to. */
export const eventsOf = (facts: Facts): EventFacts[] =>
  [...new Set([...(facts.event ? [facts.event] : []), ...facts.events, ...facts.parts, ...(facts.tour ? [facts.tour] : [])])];

export const contributorsOf = (session: SessionFacts): Set<Entity> =>
  new Set(session.contributions.flatMap(({ speaker }) => (speaker ? [entityOf.person(speaker.documentId)] : [])));
