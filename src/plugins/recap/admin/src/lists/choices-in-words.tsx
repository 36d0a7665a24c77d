import type { ListFieldLayout, ListLayout } from '@strapi/content-manager/strapi-admin';
import { ChoiceCell } from './choice-cell';

interface Columns {
  displayedHeaders: ListFieldLayout[];
  layout: ListLayout;
}

/** Lists of entries show the words of a choice, where Strapi would show its value. */
export const choicesInWords = ({ displayedHeaders, layout }: Columns): Columns => ({
  displayedHeaders: displayedHeaders.map((header) =>
    header.attribute.type === 'enumeration' && !header.cellFormatter
      ? { ...header, cellFormatter: (entry, { name }) => <ChoiceCell value={entry[name]} /> }
      : header,
  ),
  layout,
});
