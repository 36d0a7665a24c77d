import type { AfterwardsCells, AfterwardsFacts, AnswerItem } from '../../../shared/contracts/afterwards';

/** The field of a session that a cell stands for, as roles list them. */
export const cellFields: Record<keyof AfterwardsCells, string> = {
  outcome: 'outcome', takeaway: 'takeaways.text', takeawayBy: 'takeaways.speakers', quote: 'quotes.text', quoteBy: 'quotes.speaker',
  quoteSource: 'quotes.source', recordingUrl: 'materials.url', slidesUrl: 'materials.url',
};

/** The field of an event that a fact stands for. */
export const factFields: Record<keyof AfterwardsFacts, string> = {
  attended: 'figures.value', highlights: 'highlights.text', nextStep: 'nextSteps.label', tookPlaceAsPlanned: 'tookPlaceAsPlanned',
};

/** The fields that an item of a speaker's answer may be written into: of the session, and of the speaker. */
export const answerFields: Record<AnswerItem, { session: string[]; speaker: string[] }> = {
  takeaway: { session: ['takeaways.text'], speaker: [] },
  quote: { session: ['quotes.text'], speaker: [] },
  recordingUrl: { session: ['materials.url'], speaker: [] },
  slidesUrl: { session: ['materials.url'], speaker: [] },
  name: { session: [], speaker: ['name'] },
  affiliation: { session: ['contributions.affiliation'], speaker: ['affiliation'] },
};
