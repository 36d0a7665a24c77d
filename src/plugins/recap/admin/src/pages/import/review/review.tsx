import * as React from 'react';
import { Typography } from '@strapi/design-system';
import type { ImportReview } from '../../../../../shared/contracts/imports';
import { useText } from '../../../text/use-text';
import { Answers } from '../questions/answers';
import type { Question } from '../questions/steps';
import { EntriesTable } from './entries-table';
import { PeopleQuestions } from './people-questions';
import { ProblemList } from './problem-list';
import { Summary } from './summary';

/**
 * What has to be said first, then what applying would do and everything that can still be decided about it. One component
 * for both: a question that stands open stays open when its answer makes the review ready.
 */
export const Review = ({ review }: { review: ImportReview }) => {
  const text = useText();
  const isReady = review.state === 'ready';
  const [chosen, setChosen] = React.useState<Question | null>(null);
  return (
    <>
      {isReady && <Summary review={review} quiet={chosen !== null} />}
      {!isReady && <Typography tag="p" variant="epsilon">{text('import.questions', { count: review.asks.length })}</Typography>}
      <Answers review={review} chosen={chosen} onChoose={setChosen} />
      {isReady && <PeopleQuestions review={review} />}
      <ProblemList problems={review.problems} />
      {isReady && <EntriesTable review={review} decidable />}
    </>
  );
};
