import { recordingConsent } from '../raw/recording-consent';
import { folded } from '../raw/identity';
import { type Fields, identifier, listOf, own, text } from '../source/fields';

export interface Answer {
  question: string;
  answer: string | null;
}

/** id of a question -> its words. */
export const questionsOf = (questions: unknown): Map<string, string> =>
  new Map(listOf(questions).flatMap((question) => {
    const id = identifier(question, 'id');
    const words = text(question, 'question');
    return id === null || words === null ? [] : [[id, words] as const];
  }));

/** What a session or speaker answered; GridSmart carries the question's words beside the answer. */
export function answersOf(owner: Fields, questions: Map<string, string>): Answer[] {
  return listOf(own(owner, 'questionAnswers')).flatMap((given) => {
    const question = text(given, 'question') ?? questions.get(identifier(given, 'questionId', 'id') ?? '') ?? null;
    const value = own(given, 'answerValue') ?? own(given, 'answer');
    const answer = typeof value === 'boolean' ? String(value) : text(given, 'answerValue', 'answer');
    return question === null ? [] : [{ question, answer }];
  });
}

/** False if any answer forbids it. */
export function mayPublishRecording(answers: Answer[]): boolean | null {
  const said = answers.map(({ question, answer }) => recordingConsent(question, answer)).filter((consent) => consent !== null);
  return said.length === 0 ? null : said.every(Boolean);
}

const find = (answers: Answer[], words: RegExp): string | null => answers.find(({ question }) => words.test(folded(question)))?.answer ?? null;

export const affiliationIn = (answers: Answer[]): string | null =>
  find(answers, /^(?:(?:your |current |the )?(?:company|organi[sz]ation|employer|affiliation|institution|firma|unternehmen|arbeitgeber|azienda|organizzazione|ente|entreprise|organisme)(?: name| organi[sz]ation)?)\b/);
export const jobTitleIn = (answers: Answer[]): string | null => find(answers, /^(?:your )?(?:job title|job|position|role|ruolo|poste|funktion)\b/);
export const pronounsIn = (answers: Answer[]): string | null => find(answers, /\b(?:pronouns?|pronomen|pronomi|pronoms?)\b/);
export const countryIn = (answers: Answer[]): string | null => find(answers, /^(?:your )?(?:country(?: of residence)?|paese|pays|land)$/);
