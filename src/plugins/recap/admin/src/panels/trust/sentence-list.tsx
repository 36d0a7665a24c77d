import * as React from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { RecapSources, SentenceState, SourcedSentence } from '../../../../shared/contracts/updates';
import { FactItem } from '../../facts/fact-item';
import { Choice } from '../../parts/choice';
import { useText } from '../../text/use-text';

const states = ['from-entries', 'edited', 'by-hand'] as const satisfies readonly SentenceState[];
const stripes = { 'from-entries': 'success500', edited: 'warning500', 'by-hand': 'neutral400' } as const;

const List = styled.ol`
  max-height: 42rem;
  overflow-y: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

const Row = styled.button<{ $state: SentenceState }>`
  display: block;
  width: 100%;
  text-align: start;
  padding: 0.8rem 1.2rem;
  border: 0;
  border-inline-start: 3px solid ${({ theme, $state }) => theme.colors[stripes[$state]]};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;
  line-height: 1.45;
  cursor: pointer;
  overflow-wrap: anywhere;

  &:hover, &[aria-expanded='true'] { background: ${({ theme }) => theme.colors.neutral100}; }
  &:focus-visible { outline: 2px solid ${({ theme }) => theme.colors.primary600}; outline-offset: -2px; }
`;

interface SentenceListProps {
  sources: RecapSources.Response['data'];
  locale: string | undefined;
}

const keyOf = ({ field, block, start }: SourcedSentence) => `${field} ${block} ${start}`;

/** The sentences of the saved text in order, each with where it comes from; one that is opened shows its facts. */
export const SentenceList = ({ sources: { sentences, facts, titles, counts }, locale }: SentenceListProps) => {
  const text = useText();
  const [only, setOnly] = React.useState<SentenceState | 'all'>('all');
  const [open, setOpen] = React.useState<string | null>(null);
  const shown = sentences.filter(({ state }) => only === 'all' || state === only);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Choice
        label={text('trust.sentences.show')}
        value={only}
        choices={[
          { value: 'all', label: text('trust.sentences.all', { count: sentences.length }) },
          ...states.map((state) => ({ value: state, label: text(`trust.sentences.${state}`, { count: counts[state] }) })),
        ]}
        onChange={setOnly}
      />
      {shown.length === 0 ? (
        <Typography variant="pi" textColor="neutral600">{text('trust.sentences.none')}</Typography>
      ) : (
        <List lang={locale} aria-label={text('trust.sentences.list')}>
          {shown.map((sentence) => {
            const key = keyOf(sentence);
            const expanded = open === key;
            const stands = sentence.facts.flatMap((id) => (facts[id] ? [facts[id]] : []));
            return (
              <li key={key}>
                <Row type="button" $state={sentence.state} aria-expanded={expanded} onClick={() => setOpen(expanded ? null : key)}>
                  <Typography tag="span" variant="sigma" textColor="neutral600">{text(`trust.sentence.${sentence.state}`)}</Typography>
                  <br />
                  {sentence.text}
                </Row>
                {expanded && (
                  <Box padding={3} background="neutral100">
                    {sentence.state === 'edited' && sentence.generated && (
                      <Typography tag="p" variant="pi" textColor="neutral700">{text('trust.sentence.was', { sentence: sentence.generated.text })}</Typography>
                    )}
                    {stands.length === 0 ? (
                      <Typography tag="p" variant="pi" textColor="neutral600">
                        {text(sentence.state === 'by-hand' ? 'trust.sentence.noSource' : 'facts.none')}
                      </Typography>
                    ) : (
                      <ul>{stands.map((fact) => <FactItem key={fact.id} shown={{ fact, words: '' }} facts={facts} titles={titles} />)}</ul>
                    )}
                  </Box>
                )}
              </li>
            );
          })}
        </List>
      )}
    </Flex>
  );
};
