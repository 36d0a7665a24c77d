import type { Gap, GapSeverity } from '../../../../shared/recap';
import type { EventGraph } from '../entries';
import { caseStudyGaps } from './rules/case-studies';
import { coverGaps } from './rules/cover';
import { dateGaps } from './rules/dates';
import { eventGaps } from './rules/event';
import { figureGaps } from './rules/figures';
import { metricGaps } from './rules/metrics';
import { nextStepGaps } from './rules/next-steps';
import { numberGaps } from './rules/numbers-in-text';
import { peopleGaps } from './rules/people';
import { quoteGaps } from './rules/quotes';
import { sessionGaps } from './rules/sessions';
import { shapeGaps } from './rules/shapes';
import { sponsorGaps } from './rules/sponsors';
import { standingGaps } from './rules/standing';
import { translationGaps } from './rules/translations';
import { scopeOf } from './scope';

const rules = [
  eventGaps, coverGaps, nextStepGaps, standingGaps, sessionGaps, peopleGaps, quoteGaps, caseStudyGaps, dateGaps, figureGaps,
  metricGaps, sponsorGaps, translationGaps, numberGaps, shapeGaps,
];

/**
 * What a good recap would say and the entries do not, or say twice and differently: worst first, in an order that
 * depends on nothing but the entries.
 * @param today YYYY-MM-DD, where the site is
 */
export function findGaps(graph: EventGraph, today: string): Gap[] {
  const scope = scopeOf(graph, today);
  return rules.flatMap((rule) => rule(scope)).sort(worstFirst);
}

const severities: Record<GapSeverity, number> = { contradiction: 0, missing: 1, note: 2 };

const place = ({ code, source }: Gap): string =>
  [code, source.uid, source.documentId, source.path.replace(/\d+/g, (digits) => digits.padStart(6, '0'))].join('\n');

function worstFirst(a: Gap, b: Gap): number {
  const difference = severities[a.severity] - severities[b.severity] || b.weight - a.weight;
  if (difference !== 0) return difference;
  const [first, second] = [place(a), place(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}
