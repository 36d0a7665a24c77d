import type { CaseStudyFacts, SessionFacts } from '../facts/types';

/** How much a session has to tell: what was learnt, said and measured. An abstract is a promise and counts nothing. */
export const substance = (session: SessionFacts): number =>
  session.takeaways.length * 2 + session.quotes.length * 2 + session.metrics.length;

/** How much a story has to tell, beyond the organisation's name. */
export const depth = (study: CaseStudyFacts): number =>
  study.metrics.length + study.points.length * 2 + (study.summary ? 1 : 0) + (study.about ? 1 : 0);
