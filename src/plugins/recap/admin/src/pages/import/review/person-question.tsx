import * as React from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { PersonQuestion as Question } from '../../../../../shared/contracts/imports';
import { useText } from '../../../text/use-text';

/** A person may speak in a dozen sessions; three tell who it is. */
const shownSessions = 3;

const Beside = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
  gap: 1.2rem;
  overflow-wrap: anywhere;
`;

interface PersonQuestionProps {
  question: Question;
  onAnswer: (answer: 'same' | 'different') => void;
}

/** Persons side by side, and whether they are one; what is proposed is chosen until somebody says otherwise. */
export const PersonQuestion = ({ question: { persons, reason, proposed, answer }, onAnswer }: PersonQuestionProps) => {
  const text = useText();
  const id = React.useId();
  const chosen = answer ?? proposed;
  return (
    <li>
      <Box role="group" aria-labelledby={id} borderColor="neutral150" hasRadius padding={4}>
        <Typography id={id} tag="h3" variant="pi" fontWeight="bold" textColor="neutral600">
          {text(`import.people.${reason}`, { names: [...new Set(persons.map(({ name }) => name))].join(' · ') })}
        </Typography>
        <Box paddingTop={2} paddingBottom={3}>
          <Beside>
            {persons.map((person) => (
              <Box key={`${person.from} ${person.id}`} background="neutral100" hasRadius padding={3}>
                <Typography tag="p" variant="omega" fontWeight="bold">{person.name}</Typography>
                <Typography tag="p" variant="pi" textColor="neutral700">{person.affiliation ?? text('import.people.noAffiliation')}</Typography>
                <Typography tag="p" variant="pi" textColor="neutral600">{text(`import.people.from.${person.from}`)}</Typography>
                {person.sessions.slice(0, shownSessions).map((title, index) => (
                  <Typography key={index} tag="p" variant="pi" textColor="neutral700">{title}</Typography>
                ))}
                {person.sessions.length > shownSessions && (
                  <Typography tag="p" variant="pi" textColor="neutral600">{text('import.people.more', { count: person.sessions.length - shownSessions })}</Typography>
                )}
              </Box>
            ))}
          </Beside>
        </Box>
        <Flex gap={2} wrap="wrap">
          {(['same', 'different'] as const).map((one) => (
            <Button key={one} size="S" variant={chosen === one ? 'default' : 'tertiary'} aria-pressed={chosen === one} onClick={() => onAnswer(one)}>
              {text(`import.people.${one}`)}
            </Button>
          ))}
          {answer === null && <Typography variant="pi" textColor="neutral600">{text('import.people.proposed')}</Typography>}
        </Flex>
      </Box>
    </li>
  );
};
