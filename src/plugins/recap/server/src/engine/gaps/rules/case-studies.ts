import type { Gap } from '../../../../../shared/recap';
import { caseStudySpot, gap } from '../gap';
import type { Scope } from '../scope';

/** What an organisation does, in words and numbers, and whether it agrees to be told. */
export const caseStudyGaps = ({ caseStudies }: Scope): Gap[] =>
  caseStudies.flatMap((entry) => {
    const { organisation } = entry;
    return [
      ...(entry.summary ? [] : [gap('case-study-without-summary', caseStudySpot(entry, 'summary'), { organisation })]),
      ...(entry.metrics?.length ? [] : [gap('case-study-without-metrics', caseStudySpot(entry, 'metrics'), { organisation })]),
      ...(entry.approvedByOrganisation === true ? [] : [gap('case-study-unapproved', caseStudySpot(entry, 'approvedByOrganisation'), { organisation })]),
    ];
  });
