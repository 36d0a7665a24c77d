import { Box, Flex, Status, Typography } from '@strapi/design-system';
import type { EventPanel } from '../../../shared/contracts/panels';
import { entryAddress, recapPageAddress } from '../addresses';
import { EntryLink } from '../parts/entry-link';
import { StandingBadge } from '../parts/standing-badge';
import { useText } from '../text/use-text';

const variants = { draft: 'secondary', modified: 'alternative', published: 'success' } as const;

type RecapLinksProps = Pick<EventPanel.Response['data'], 'recaps' | 'locales'>;

/** The recaps an event has: one line per language, with its state. */
export const RecapLinks = ({ recaps, locales }: RecapLinksProps) => {
  const text = useText();
  if (recaps.length === 0) return <Typography variant="omega" textColor="neutral600">{text('panel.none')}</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {recaps.map((recap) => (
        <Box tag="li" key={`${recap.documentId} ${recap.locale}`}>
          <Flex justifyContent="space-between" gap={2} paddingBottom={1}>
            <Typography variant="pi" textColor="neutral600">
              {locales.find(({ code }) => code === recap.locale)?.name ?? recap.locale}
            </Typography>
            <Status variant={variants[recap.state]} size="XS">
              <Typography variant="pi" fontWeight="bold">{text(`state.${recap.state}`)}</Typography>
            </Status>
          </Flex>
          <EntryLink to={entryAddress({ uid: 'api::recap.recap', documentId: recap.documentId, locale: recap.locale })}>
            {recap.title || text('untitled')}
          </EntryLink>
          {recap.standing?.standing === 'out-of-date' && (
            <Flex justifyContent="space-between" gap={2} paddingTop={1}>
              <StandingBadge standing={recap.standing.standing} />
              <EntryLink to={recapPageAddress('update', recap.documentId, recap.locale)}>{text('trust.update.review')}</EntryLink>
            </Flex>
          )}
        </Box>
      ))}
    </Flex>
  );
};
