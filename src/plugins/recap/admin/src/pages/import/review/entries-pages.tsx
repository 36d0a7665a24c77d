import { Dots, Flex, NextLink, PageLink, Pagination, PreviousLink } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { useText } from '../../../text/use-text';
import { entriesAddress, type EntriesShown } from './entries-address';
import { pagesAround } from './pages-around';

interface EntriesPagesProps {
  shown: EntriesShown;
  pageCount: number;
}

/** The pages of the table; nothing where there is one. */
export const EntriesPages = ({ shown, pageCount }: EntriesPagesProps) => {
  const text = useText();
  if (pageCount <= 1) return null;
  const to = (page: number) => ({ search: entriesAddress(shown, { page }) });
  return (
    <Flex justifyContent="flex-end">
      <Pagination activePage={shown.page} pageCount={pageCount} label={text('import.pages')}>
        <PreviousLink tag={Link} to={to(Math.max(shown.page - 1, 1))} replace preventScrollReset>{text('import.pages.previous')}</PreviousLink>
        {pagesAround(shown.page, pageCount).map((page, index) =>
          page === null ? (
            <Dots key={`dots ${index}`}>{text('import.pages.others')}</Dots>
          ) : (
            <PageLink key={page} tag={Link} number={page} to={to(page)} replace preventScrollReset>{text('import.pages.page', { page })}</PageLink>
          ),
        )}
        <NextLink tag={Link} to={to(Math.min(shown.page + 1, pageCount))} replace preventScrollReset>{text('import.pages.next')}</NextLink>
      </Pagination>
    </Flex>
  );
};
