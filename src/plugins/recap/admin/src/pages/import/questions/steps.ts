import type { ImportAsk, ImportReview } from '../../../../../shared/contracts/imports';

/** One form each; that of the event asks for the name of a new one, too. */
export type Question = Exclude<ImportAsk, 'event-name'>;

export interface Step {
  question: Question;
  state: 'asked' | 'answered';
}

/** In the order they are asked: what the columns are decides what the rest is about. */
const order = ['columns', 'event', 'timezone'] as const satisfies readonly Question[];

const asks: Record<Question, ImportAsk[]> = { columns: ['columns'], event: ['event', 'event-name'], timezone: ['timezone'] };

/** The questions this source raises, those answered among them; one that was never open isn't there. */
export const stepsOf = (review: Pick<ImportReview, 'asks' | 'sheets' | 'event' | 'timezone'>): Step[] => {
  const answered: Record<Question, boolean> = { columns: review.sheets !== null, event: review.event !== null, timezone: review.timezone !== null };
  return order.flatMap((question): Step[] => {
    if (asks[question].some((ask) => review.asks.includes(ask))) return [{ question, state: 'asked' }];
    return answered[question] ? [{ question, state: 'answered' }] : [];
  });
};
