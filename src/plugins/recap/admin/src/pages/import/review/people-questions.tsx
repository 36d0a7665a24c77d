import * as React from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import type { ImportReview } from '../../../../../shared/contracts/imports';
import { Card } from '../../../parts/card';
import { useText } from '../../../text/use-text';
import { useAnswer } from '../use-answer';
import { PersonQuestion } from './person-question';

const shown = 5;

/** The persons that may be the same; each has an answer already, which can be changed. */
export const PeopleQuestions = ({ review }: { review: ImportReview }) => {
  const text = useText();
  const { answer, busy } = useAnswer(review.id);
  const [all, setAll] = React.useState(false);
  const { people } = review;
  if (people.length === 0) return null;
  return (
    <Card title={text('import.people', { count: people.length })}>
      <Typography tag="p" variant="omega" textColor="neutral600">{text('import.people.text')}</Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4} paddingTop={4} aria-busy={busy}>
        {(all ? people : people.slice(0, shown)).map((question) => (
          <PersonQuestion key={question.id} question={question} onAnswer={(same) => void answer({ people: { [question.id]: same } })} />
        ))}
      </Flex>
      {!all && people.length > shown && (
        <Box paddingTop={4}><TextButton onClick={() => setAll(true)}>{text('import.people.all', { count: people.length })}</TextButton></Box>
      )}
    </Card>
  );
};
