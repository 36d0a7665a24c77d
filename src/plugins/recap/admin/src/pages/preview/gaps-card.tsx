import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Gap, GapSeverity } from '../../../../shared/recap';
import { useText } from '../../text/use-text';
import { Card } from '../../parts/card';
import { GapItem } from './gap-item';

const severities = ['contradiction', 'missing', 'note'] as const satisfies readonly GapSeverity[];
const colours = { contradiction: 'danger', missing: 'warning', note: 'neutral' } as const;
/** So many of one severity are shown at once. */
const shown = 6;

const More = styled.details`
  summary { cursor: pointer; font-size: 1.3rem; padding-block: 0.8rem; color: ${({ theme }) => theme.colors.neutral700}; }
  summary:focus-visible { outline: 2px solid ${({ theme }) => theme.colors.primary600}; outline-offset: 2px; }
`;

interface GapsCardProps {
  gaps: Gap[];
  titles: Record<string, string>;
  locale: string;
  defaultLocale: string | undefined;
}

/** What a good recap would say and the entries do not, the worst first, each with a link to the place to mend. */
export const GapsCard = ({ gaps, titles, locale, defaultLocale }: GapsCardProps) => {
  const text = useText();
  const item = (gap: Gap, index: number) => <GapItem key={index} gap={gap} titles={titles} locale={locale} defaultLocale={defaultLocale} />;
  return (
    <Card title={text('gaps.title')} aside={<Typography variant="pi" textColor="neutral600">{text('gaps.count', { count: gaps.length })}</Typography>}>
      {gaps.length === 0 && <Typography variant="omega" textColor="neutral600">{text('gaps.none')}</Typography>}
      <Flex direction="column" alignItems="stretch" gap={5}>
        {severities.map((severity) => {
          const some = gaps.filter((gap) => gap.severity === severity).sort((a, b) => b.weight - a.weight);
          if (some.length === 0) return null;
          return (
            <Box key={severity}>
              <Box display="inline-block" background={`${colours[severity]}100`} borderColor={`${colours[severity]}200`} hasRadius paddingLeft={2} paddingRight={2}>
                <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">
                  {text(`gaps.${severity}`, { count: some.length })}
                </Typography>
              </Box>
              <Box tag="ul">{some.slice(0, shown).map(item)}</Box>
              {some.length > shown && (
                <More>
                  <summary>{text('gaps.more', { count: some.length - shown })}</summary>
                  <Box tag="ul">{some.slice(shown).map(item)}</Box>
                </More>
              )}
            </Box>
          );
        })}
      </Flex>
    </Card>
  );
};
