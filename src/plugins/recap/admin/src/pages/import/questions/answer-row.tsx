import type * as React from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../../text/use-text';
import { FocusedHeading } from '../focused-heading';

const Row = styled(Box)`
  &:not(:last-child) { border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150}; }
`;

interface AnswerRowProps {
  number: number;
  title: string;
  /** null: it isn't answered yet. */
  answer: string | null;
  /** Undefined while its form stands open. */
  onChange: (() => void) | undefined;
  /** Its form; false while it is closed. */
  children: React.ReactNode;
}

/** A question with its answer on one line, or with its form. */
export const AnswerRow = ({ number, title, answer, onChange, children }: AnswerRowProps) => {
  const text = useText();
  const heading = text('import.question.numbered', { number, question: title });
  if (!onChange) {
    return (
      <Row tag="li" padding={5}>
        <FocusedHeading>{heading}</FocusedHeading>
        <Box paddingTop={4}>{children}</Box>
      </Row>
    );
  }
  return (
    <Row tag="li" paddingLeft={5} paddingRight={5} paddingTop={3} paddingBottom={3}>
      <Flex gap={4} justifyContent="space-between">
        <Flex gap={2} wrap="wrap">
          <Typography tag="h2" variant="omega" fontWeight="bold">{heading}</Typography>
          <Typography variant="omega" textColor={answer === null ? 'neutral600' : 'neutral800'} style={{ overflowWrap: 'anywhere' }}>
            {answer ?? text('import.question.open')}
          </Typography>
        </Flex>
        <TextButton onClick={onChange} aria-label={text(answer === null ? 'import.question.answerThis' : 'import.question.changeThis', { question: title })}>
          {text(answer === null ? 'import.question.answer' : 'import.question.change')}
        </TextButton>
      </Flex>
    </Row>
  );
};
