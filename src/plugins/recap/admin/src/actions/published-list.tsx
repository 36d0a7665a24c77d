import { Box, Flex, Typography } from '@strapi/design-system';
import type { PublishLinked } from '../../../shared/contracts/panels';
import { SourceList } from '../parts/source-list';
import { entryAddress } from '../addresses';
import { EntryLink } from '../parts/entry-link';
import { useText } from '../text/use-text';
import { useTypeName } from '../text/use-type-name';

/** What was published, what stood published already, and what could not be, with the reason. */
export const PublishedList = ({ result: { published, unchanged, failed } }: { result: PublishLinked.Response['data'] }) => {
  const text = useText();
  const typeName = useTypeName();
  return (
    <Flex direction="column" alignItems="stretch" gap={5} aria-live="polite">
      {failed.length > 0 && (
        <Box>
          <Typography tag="h3" variant="omega" fontWeight="bold" textColor="danger600">
            {text('publishLinked.failed', { count: failed.length })}
          </Typography>
          <Box tag="ul">
            {failed.map((entry) => (
              <Box tag="li" key={`${entry.uid} ${entry.documentId}`} paddingTop={2}>
                <EntryLink to={entryAddress(entry)}>{text('entry.typed', { title: entry.title, type: typeName(entry.uid) })}</EntryLink>
                <Typography tag="p" variant="pi">{entry.reason}</Typography>
              </Box>
            ))}
          </Box>
        </Box>
      )}
      {published.length === 0 && failed.length === 0 && <Typography>{text('publishLinked.nothing')}</Typography>}
      <SourceList title={text('publishLinked.published', { count: published.length })} entries={published} locale={undefined} />
      <SourceList title={text('publishLinked.unchanged', { count: unchanged.length })} entries={unchanged} locale={undefined} />
    </Flex>
  );
};
