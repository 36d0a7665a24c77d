import type { AfterwardsFacts } from '../../../../../shared/contracts/afterwards';
import type { Gap } from '../../../../../shared/recap';

/** The gap that each fact of the form closes. */
export const gapOfFact: Record<keyof AfterwardsFacts, string> = {
  attended: 'attendance-missing', tookPlaceAsPlanned: 'held-unconfirmed', highlights: 'highlights-missing', nextStep: 'next-step-missing',
};

const facts = ['attended', 'tookPlaceAsPlanned', 'highlights', 'nextStep'] as const satisfies readonly (keyof AfterwardsFacts)[];

/** What is missing first, what the recap gains most by before the rest. @param gaps best first */
export const factsInOrder = (gaps: Gap[]): (keyof AfterwardsFacts)[] => {
  const place = (fact: keyof AfterwardsFacts) => {
    const at = gaps.findIndex(({ code }) => code === gapOfFact[fact]);
    return at === -1 ? gaps.length + facts.indexOf(fact) : at;
  };
  return [...facts].sort((a, b) => place(a) - place(b));
};

/** What else the event lacks, for which its own form is the place. */
export const gapsElsewhere = (gaps: Gap[]): Gap[] =>
  gaps.filter(({ code, severity }) => severity === 'missing' && !Object.values(gapOfFact).includes(code));
