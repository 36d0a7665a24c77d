import type { CaseStudyFacts, ContributionFacts, PersonFacts, SessionFacts, TextFact } from '../facts/types';
import type { Fragment } from './types';
import { startsLow, type Writer } from './writer';

interface Mention {
  affiliation?: TextFact;
  jobTitle?: TextFact;
  /** Not said again: the organisation whose story this is. */
  of?: CaseStudyFacts;
  /** One of several: organisations in brackets. */
  listed?: boolean;
}

const sameName = (a: TextFact, b: TextFact | undefined): boolean => a.value.trim().toLowerCase() === b?.value.trim().toLowerCase();

const isSame = (affiliation: TextFact, study: CaseStudyFacts): boolean =>
  sameName(affiliation, study.organisation) || sameName(affiliation, study.shortName);

/** Full name with what they were that day the first time, the short name from then on; a short name never starts a sentence low. */
export function person(writer: Writer, who: PersonFacts, mention: Mention = {}): Fragment {
  if (!writer.introduces(who.documentId)) {
    const short = who.shortName && !startsLow(who.shortName.value) ? who.shortName : who.name;
    return writer.fact(short);
  }
  const { of, jobTitle } = mention;
  const affiliation = mention.affiliation ?? who.affiliation;
  const org = affiliation && !(of && isSame(affiliation, of)) ? affiliation : undefined;
  const name = writer.fact(who.name);
  if (jobTitle && org) return writer.phrase('person.job.org', { name, job: writer.fact(jobTitle), org: writer.fact(org) });
  if (jobTitle) return writer.phrase('person.job', { name, job: writer.fact(jobTitle) });
  if (org) return writer.phrase(mention.listed ? 'person.org.listed' : 'person.org', { name, org: writer.fact(org) });
  return name;
}

/** A contributor: a person, or only the organisation that spoke. */
export function contributor(writer: Writer, contribution: ContributionFacts, mention: Mention = {}): Fragment {
  const { speaker, affiliation, jobTitle } = contribution;
  if (speaker) return person(writer, speaker, { affiliation, jobTitle, ...mention });
  return affiliation ? writer.fact(affiliation) : [];
}

/** Those who spoke; moderators are named apart. The organisation whose story it is does not count as its own teller. */
export const speaking = (session: SessionFacts, of?: CaseStudyFacts): ContributionFacts[] =>
  session.contributions.filter(({ role, speaker, affiliation }) =>
    role !== 'moderator' && (speaker !== undefined || !of || !affiliation || !isSame(affiliation, of)));

/** "A of X and B (Y)"; undefined when nobody is named. */
export function speakers(writer: Writer, session: SessionFacts, mention: Mention = {}): Fragment | undefined {
  const who = speaking(session, mention.of);
  if (who.length === 0) return undefined;
  return writer.list(who.map((contribution) => contributor(writer, contribution, { listed: who.length > 1, ...mention })));
}
