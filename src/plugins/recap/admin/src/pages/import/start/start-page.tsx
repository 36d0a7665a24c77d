import { Box, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { useText } from '../../../text/use-text';
import { ProblemBox } from '../problem-box';
import { AddressWay } from './address-way';
import { EarlierImports } from './earlier-imports';
import { FilesWay } from './files-way';
import { IntoEvent } from './into-event';
import { PasteWay } from './paste-way';
import { Readable } from './readable';
import { useReadSource } from './use-read-source';

const Ways = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(29rem, 100%), 1fr));
  gap: 2rem;
`;

/** The three ways a programme comes in, what can be read, and the imports there were. */
export const StartPage = () => {
  const text = useText();
  const [query] = useSearchParams();
  const event = query.get('event') ?? undefined;
  const { read, reading, refused } = useReadSource(event);
  const problem = (way: typeof reading) => refused?.way === way && <ProblemBox title={text('import.refused')} error={refused.error} />;
  return (
    <Page.Main aria-busy={reading !== null}>
      <Page.Title>{text('import.title')}</Page.Title>
      <Layouts.Header title={text('import.title')} subtitle={text('import.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={10}>
          {event && <IntoEvent documentId={event} />}
          <Ways>
            <FilesWay reading={reading} onRead={read} problem={problem('files')} />
            <AddressWay first={query.get('url') ?? ''} reading={reading} onRead={read} problem={problem('url')} />
            <PasteWay reading={reading} onRead={read} problem={problem('pasted')} />
          </Ways>
          <Box><Readable /></Box>
          <EarlierImports />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
