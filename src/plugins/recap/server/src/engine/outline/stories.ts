import type { Facts, SessionFacts, TextFact } from '../facts/types';
import { depth } from './substance';
import type { Story } from './types';

/** The stories of the told sessions and those linked to the event itself, deepest first. */
export function storiesOf(facts: Facts, told: SessionFacts[]): Story[] {
  const tellers = new Map<string, SessionFacts[]>();
  for (const session of told) {
    if (!session.happened) continue;
    for (const study of session.caseStudies) tellers.set(study.itself.value, [...(tellers.get(study.itself.value) ?? []), session]);
  }
  const linkedToSessions = new Set(facts.sessions.flatMap((session) => session.caseStudies.map((study) => study.itself.value)));
  return facts.caseStudies
    .map((study) => ({ study, sessions: tellers.get(study.itself.value) ?? [] }))
    .filter(({ study, sessions }) => sessions.length > 0 || !linkedToSessions.has(study.itself.value))
    .sort((a, b) => depth(b.study) - depth(a.study) || (a.study.organisation.value < b.study.organisation.value ? -1 : 1));
}

const name = (sector: TextFact) => sector.value.trim().toLowerCase();

/**
 * A sector that at least two stories share while others do not: one the event has a strand for, else one that at least
 * half of them share.
 */
export function leadingSector(stories: Story[], strands: { name: TextFact }[]): TextFact | undefined {
  const sectors = stories.flatMap(({ study }) => study.sector ?? []);
  const size = (sector: TextFact) => sectors.filter((other) => name(other) === name(sector)).length;
  const shared = sectors.filter((sector) => size(sector) >= 2 && size(sector) < stories.length);
  const stranded = shared.find((sector) => strands.some((strand) => name(strand.name) === name(sector)));
  return stranded ?? shared.filter((sector) => size(sector) * 2 >= stories.length).sort((a, b) => size(b) - size(a) || (a.value < b.value ? -1 : 1))[0];
}

export const inSector = (story: Story, sector: TextFact): boolean => story.study.sector !== undefined && name(story.study.sector) === name(sector);

export const strandOf = <S extends { name: TextFact }>(strands: S[], sector: TextFact | undefined): S | undefined =>
  sector && strands.find((strand) => name(strand.name) === name(sector));
