import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Evidence } from '../../../../shared/recap';
import { useText } from '../../text/use-text';
import { Card } from '../../parts/card';
import { FactItem } from '../../facts/fact-item';
import { factsOfSentence } from '../../facts/facts-of-sentence';
import type { CurrentSentence } from './use-current-sentence';

const Quoted = styled.blockquote`
  border-inline-start: 3px solid ${({ theme }) => theme.colors.primary200};
  padding-inline-start: 1.2rem;
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 1.4rem;
  line-height: 1.5;
  overflow-wrap: anywhere;
`;

interface FactsCardProps {
  evidence: Evidence;
  titles: Record<string, string>;
  current: CurrentSentence;
  /** Language of the post. */
  lang: string;
}

/** What the current sentence stands on. */
export const FactsCard = ({ evidence, titles, current, lang }: FactsCardProps) => {
  const text = useText();
  const sentence = evidence.sentences.find(({ id }) => id === current.id);
  const facts = sentence ? factsOfSentence(sentence, evidence.facts) : [];
  return (
    <Card
      title={text('facts.title')}
      aside={current.held && <Typography variant="pi" textColor="neutral600">{text('facts.held')}</Typography>}
    >
      <VisuallyHidden aria-live="polite">{sentence && text('facts.count', { count: facts.length })}</VisuallyHidden>
      {sentence && <Quoted lang={lang}>{sentence.text}</Quoted>}
      {sentence && facts.length === 0 && (
        <Box paddingTop={3}><Typography variant="omega" textColor="neutral600">{text('facts.none')}</Typography></Box>
      )}
      <Box tag="ul">
        {facts.map((shown) => <FactItem key={shown.fact.id} shown={shown} facts={evidence.facts} titles={titles} />)}
      </Box>
      <Box paddingTop={4}>
        <Typography tag="p" variant="pi" textColor="neutral600">{text('facts.help')}</Typography>
      </Box>
    </Card>
  );
};
