import type { ImportReview } from '../../../../../shared/contracts/imports';
import { useText } from '../../../text/use-text';
import type { Question } from './steps';

/** Each answer as one line. */
export const useAnswerWords = ({ event, timezone, sheets }: ImportReview): Record<Question, string> => {
  const text = useText();
  const taken = [sheets?.sessions, sheets?.people].flatMap((sheet) => (sheet ? Object.keys(sheet.mapping) : [])).length;
  const all = [sheets?.sessions, sheets?.people].flatMap((sheet) => sheet?.headers ?? []).length;
  return {
    event: event === null ? '' : text(event.documentId === null ? 'import.answer.newEvent' : 'import.answer.event', { event: event.title }),
    timezone: timezone ?? '',
    columns: text('import.answer.columns', { taken, all }),
  };
};
