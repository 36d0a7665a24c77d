import type { ListFieldLayout, ListLayout } from '@strapi/content-manager/strapi-admin';
import { StandingCell } from './standing-cell';

interface Columns {
  displayedHeaders: ListFieldLayout[];
  layout: ListLayout;
}

/** The hook is not told whose list it is: the address says so. */
const isListOfRecaps = () => window.location.pathname.includes('/collection-types/api::recap.recap');

/** The list of recaps gets a column that says which of them are out of date. */
export const standingColumn = ({ displayedHeaders, layout }: Columns): Columns => {
  if (!isListOfRecaps()) return { displayedHeaders, layout };
  const column: ListFieldLayout = {
    name: 'standing',
    attribute: { type: 'custom' },
    // The list looks the words up by the name, as those of an attribute.
    label: 'Facts',
    searchable: false,
    sortable: false,
    cellFormatter: ({ documentId, locale }) => <StandingCell documentId={documentId} locale={locale ?? undefined} />,
  };
  // Beside the title: a list is wider than most screens, and this is what it is looked at for.
  const [title, ...others] = displayedHeaders;
  return { displayedHeaders: title ? [title, column, ...others] : [column], layout };
};
