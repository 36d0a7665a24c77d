import type { FindingWord } from '../../../shared/findings/say-finding';

export type FindingTexts = { [Word in FindingWord as `trust.finding.${Word}`]: string };

/** What findings say, as texts of the admin: `trust.finding.says.date`. The server says the same in English. */
export const findingTexts = (words: Record<FindingWord, string>): FindingTexts =>
  Object.fromEntries(Object.entries(words).map(([word, text]) => [`trust.finding.${word}`, text])) as FindingTexts;
