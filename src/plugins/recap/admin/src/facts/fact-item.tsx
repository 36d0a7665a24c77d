import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Evidence } from '../../../shared/recap';
import { useFactValue } from '../text/use-fact-value';
import { useFormulaWords } from '../text/use-formula-words';
import { useText } from '../text/use-text';
import { FactSource } from './fact-source';
import { groundsOf, isDerived, type ShownFact } from './facts-of-sentence';

/** So many sources of a worked-out value are shown at once; the others wait behind "and 12 more". */
const shownGrounds = 4;

const Sources = styled.ul`
  list-style: disc;
  padding-inline-start: 2rem;
  font-size: 1.3rem;
  line-height: 1.5;

  li { margin-block-start: 0.4rem; }
  li::marker { color: ${({ theme }) => theme.colors.neutral500}; }
`;

const More = styled.details`
  font-size: 1.3rem;
  margin-block-start: 0.4rem;

  summary { cursor: pointer; color: ${({ theme }) => theme.colors.neutral700}; }
  summary:focus-visible { outline: 2px solid ${({ theme }) => theme.colors.primary600}; outline-offset: 2px; }
`;

interface FactItemProps {
  shown: ShownFact;
  facts: Evidence['facts'];
  titles: Record<string, string>;
}

/** One fact of a sentence: its words, its value where that reads differently, and where it stands or how it was worked out. */
export const FactItem = ({ shown: { fact, words }, facts, titles }: FactItemProps) => {
  const text = useText();
  const factValue = useFactValue();
  const formulaWords = useFormulaWords();

  if (!isDerived(fact)) {
    const value = factValue(fact.value);
    // An instant means nothing to an editor beside the date in the sentence.
    const differs = words !== '' && fact.kind === 'quantity' && value !== words;
    return (
      <Box tag="li" paddingTop={3}>
        <Typography tag="p" variant="omega" fontWeight="bold">{words || factValue(fact.value)}</Typography>
        {differs && <Typography tag="p" variant="pi" textColor="neutral600">{value}</Typography>}
        <FactSource fact={fact} titles={titles} />
      </Box>
    );
  }

  const grounds = groundsOf(fact, facts);
  const source = (index: number) => <li key={grounds[index].id}><FactSource fact={grounds[index]} titles={titles} /></li>;
  const indexes = [...grounds.keys()];
  const hidden = indexes.slice(shownGrounds);
  return (
    <Box tag="li" paddingTop={3}>
      <Typography tag="p" variant="omega" fontWeight="bold">{words || factValue(fact.value)}</Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">{formulaWords(fact)}</Typography>
      <Sources>{indexes.slice(0, shownGrounds).map(source)}</Sources>
      {hidden.length > 0 && (
        <More>
          <summary>{text('facts.more', { count: hidden.length })}</summary>
          <Sources>{hidden.map(source)}</Sources>
        </More>
      )}
    </Box>
  );
};
