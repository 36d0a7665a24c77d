import * as React from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../text/use-text';
import { useAnswer } from '../use-answer';
import { ColumnTable } from './column-table';
import type { Mapping } from './column-mapping';
import type { QuestionProps } from './question';
import { QuestionButtons } from './question-buttons';

/** What the columns of a table are. Each choice is sent at once, so that what is missing can be seen. */
export const ColumnsQuestion = ({ review, onBegin, onDone }: QuestionProps) => {
  const text = useText();
  const { answer, busy } = useAnswer(review.id);
  const { sheets } = review;
  if (sheets === null) return null;
  const map = (sheet: 'sessions' | 'people') => (mapping: Mapping) => {
    onBegin();
    void answer({ columns: { [sheet]: mapping } });
  };

  const onSubmit = async (submit: React.FormEvent) => {
    submit.preventDefault();
    const columns = { sessions: sheets.sessions.mapping, ...(sheets.people ? { people: sheets.people.mapping } : {}) };
    if (await answer({ columns })) onDone();
  };
  const titled = 'title' in sheets.sessions.mapping;
  return (
    <form onSubmit={(submit) => void onSubmit(submit)} aria-busy={busy}>
      <Typography tag="p" variant="omega" textColor="neutral600">{text('import.columns.text')}</Typography>
      <Flex direction="column" alignItems="stretch" gap={5} paddingTop={4}>
        <ColumnTable title={text('import.columns.sessions')} sheet={sheets.sessions} onMap={map('sessions')} />
        {sheets.people && <ColumnTable title={text('import.columns.people')} sheet={sheets.people} onMap={map('people')} />}
      </Flex>
      <Box paddingTop={3} aria-live="polite">
        {!titled && <Typography tag="p" variant="omega" textColor="danger600">{text('import.columns.noTitle')}</Typography>}
      </Box>
      <QuestionButtons words={text('import.columns.use')} busy={busy} disabled={!titled} onCancel={undefined} />
    </form>
  );
};
