import { Flex } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Preview } from '../../../../shared/contracts/previews';
import { Article } from './article';
import { FactsCard } from './facts-card';
import { GapsCard } from './gaps-card';
import { Notices } from './notices';
import { useCurrentSentence } from './use-current-sentence';

/** The post and, beside it, its facts and gaps; below a width they stand under it, the facts staying in sight. */
const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(28rem, 34rem);
  gap: 2.4rem;
  align-items: start;

  @media (max-width: 1100px) { grid-template-columns: minmax(0, 1fr); }
`;

const Beside = styled.div`
  position: sticky;
  /* Strapi's head shrinks to a bar of this height, and stays. */
  top: 7.4rem;
  max-height: calc(100vh - 9rem);
  display: flex;
  flex-direction: column;
  gap: 1.6rem;

  @media (max-width: 1100px) { display: contents; }
`;

/** Half of the height at most, so that the gaps are never out of sight. */
const Facts = styled.div`
  flex: none;
  max-height: 50vh;
  overflow-y: auto;

  @media (max-width: 1100px) {
    position: sticky;
    bottom: 0;
    z-index: 1;
    max-height: 40vh;
  }
`;

const Gaps = styled.div`
  flex: 0 1 auto;
  min-height: 16rem;
  overflow-y: auto;
`;

interface RecapPreviewProps {
  recap: Preview.Response['data'];
  includeDrafts: boolean;
  defaultLocale: string | undefined;
}

export const RecapPreview = ({ recap, includeDrafts, defaultLocale }: RecapPreviewProps) => {
  const current = useCurrentSentence(recap.evidence.sentences[0]?.id ?? null);
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Notices recap={recap} includeDrafts={includeDrafts} />
      <Columns>
        <Article recap={recap} current={current} />
        <Beside>
          <Facts><FactsCard evidence={recap.evidence} titles={recap.titles} current={current} lang={recap.locale} /></Facts>
          <Gaps><GapsCard gaps={recap.gaps} titles={recap.titles} locale={recap.locale} defaultLocale={defaultLocale} /></Gaps>
        </Beside>
      </Columns>
    </Flex>
  );
};
