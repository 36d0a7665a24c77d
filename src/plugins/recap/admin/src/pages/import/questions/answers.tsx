import { Box } from '@strapi/design-system';
import type { ImportReview } from '../../../../../shared/contracts/imports';
import { useText } from '../../../text/use-text';
import { AnswerRow } from './answer-row';
import { ColumnsQuestion } from './columns-question';
import { EventQuestion } from './event-question';
import { stepsOf, type Question } from './steps';
import { useAnswerWords } from './use-answer-words';
import { ZoneQuestion } from './zone-question';

const forms = { event: EventQuestion, timezone: ZoneQuestion, columns: ColumnsQuestion };

interface AnswersProps {
  review: ImportReview;
  /** The question somebody went to; null: whichever is next. */
  chosen: Question | null;
  onChoose: (question: Question | null) => void;
}

/** The questions of an import, one below the other: the first that is asked stands open, each that is answered can be changed. */
export const Answers = ({ review, chosen, onChoose }: AnswersProps) => {
  const text = useText();
  const words = useAnswerWords(review);
  const steps = stepsOf(review);
  // An answer that was looked at again closes first; then what is asked comes up.
  const open = chosen ?? steps.find(({ state }) => state === 'asked')?.question ?? null;
  return (
    <Box tag="ol" aria-label={text('import.answers')} background="neutral0" hasRadius shadow="tableShadow" borderColor="neutral150">
      {steps.map(({ question, state }, index) => {
        const Form = forms[question];
        return (
          <AnswerRow
            key={question}
            number={index + 1}
            title={text(`import.question.${question}`)}
            answer={state === 'answered' ? words[question] : null}
            onChange={open === question ? undefined : () => onChoose(question)}
          >
            {open === question && <Form review={review} isAsked={state === 'asked'} onBegin={() => onChoose(question)} onDone={() => onChoose(null)} />}
          </AnswerRow>
        );
      })}
    </Box>
  );
};
