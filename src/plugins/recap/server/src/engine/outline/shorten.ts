import type { RecapLength } from '../../../../shared/options';
import type { Facts, SessionFacts } from '../facts/types';

/** What a short recap keeps of each list: the first, as the editor put them. */
const KEPT = { highlights: 2, statements: 1, sessionMetrics: 2, points: 1, studyMetrics: 3 };

/** A session that is only to be mentioned says nothing of what was learnt, in a recap of any length. */
const mentioned = (session: SessionFacts): SessionFacts =>
  session.prominence === 'mention' ? { ...session, takeaways: [], quotes: [], metrics: [] } : session;

/** How much is said of each thing; how many things are told is the selection's to decide. */
export function shorten(told: Facts, length: RecapLength): Facts {
  const facts = { ...told, sessions: told.sessions.map(mentioned) };
  if (length !== 'short') return facts;
  const caseStudies = new Map(facts.caseStudies.map((study) => [study, {
    ...study, points: study.points.slice(0, KEPT.points), metrics: study.metrics.slice(0, KEPT.studyMetrics),
  }]));
  return {
    ...facts,
    event: facts.event && { ...facts.event, highlights: facts.event.highlights.slice(0, KEPT.highlights) },
    sessions: facts.sessions.map((session) => ({
      ...session,
      takeaways: session.takeaways.slice(0, KEPT.statements),
      quotes: session.quotes.slice(0, KEPT.statements),
      metrics: session.metrics.slice(0, KEPT.sessionMetrics),
      caseStudies: session.caseStudies.flatMap((study) => caseStudies.get(study) ?? []),
    })),
    caseStudies: [...caseStudies.values()],
  };
}
