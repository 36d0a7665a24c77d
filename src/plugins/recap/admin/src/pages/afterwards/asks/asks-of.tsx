import * as React from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import type { ListAsks } from '../../../../../shared/contracts/afterwards';
import { afterwardsAddress } from '../../../addresses';
import { useText } from '../../../text/use-text';
import { AsksTable } from './asks-table';
import { CopyAllButton } from './copy-all-button';
import { MakeLinks } from './make-links';
import { usualTerms, type Terms } from './terms';

/** One event's speakers, and the links that they are asked by. */
export const AsksOf = ({ read: { event, places, languages, mayMail } }: { read: ListAsks.Response['data'] }) => {
  const text = useText();
  const [terms, setTerms] = React.useState<Terms>(usualTerms);
  const count = (states: string[]) => places.filter(({ ask, dropped }) => dropped === null && states.includes(ask?.state ?? 'none')).length;
  const dropped = places.filter((place) => place.dropped !== null).length;
  const title = text('afterwards.asks.of', { event: event.title });
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={text('afterwards.asks.subtitle')}
        navigationAction={<BackButton fallback={afterwardsAddress(event.documentId)} />}
        primaryAction={<CopyAllButton places={places} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={10}>
          {places.length === 0 ? (
            <Typography tag="p">{text('afterwards.asks.nobody')}</Typography>
          ) : (
            <>
              <MakeLinks event={event.documentId} unasked={count(['none', 'expired'])} languages={languages} terms={terms} onTerms={setTerms} />
              <Typography tag="p" textColor="neutral600" aria-live="polite">
                {text('afterwards.asks.summary', { answered: count(['answered']), open: count(['open']), none: count(['none']), closed: count(['expired', 'revoked']) })}
              </Typography>
              {dropped > 0 && (
                <Box background="warning100" borderColor="warning200" hasRadius padding={4} role="note">
                  <Typography tag="p">{text('afterwards.asks.droppedNote', { count: dropped })}</Typography>
                </Box>
              )}
              <AsksTable event={event.documentId} places={places} mayMail={mayMail} terms={terms} />
            </>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
