import { field, whole, type Guide } from '../types';

export const sponsor: Guide = {
  uid: 'api::sponsor.sponsor',
  calledBy: 'name',
  list: { columns: ['name', 'shortName', 'url', 'logo'], sortBy: 'name', order: 'ASC' },
  rows: [
    [
      field('name', 8, 'Name', 'As the organisation writes it.'),
      field('shortName', 4, 'Short name', 'As it reads inside a sentence, article included: the Linux Professional Institute.'),
    ],
    [
      field('url', 6, 'Website', 'Thanks in a recap link here.', 'https://example.org'),
      field('slug', 6, 'Slug', 'Its name in addresses. Made from the name when left empty.'),
    ],
    [
      field('logo', 6, 'Logo', 'For the site; a recap names sponsors in words.'),
      field('logoAlt', 6, 'What the logo shows', 'Usually the name alone.'),
    ],
    [whole('description', 'Description', 'For the site; a recap does not quote it.')],
    [whole('origin', 'Origin', 'Filled in by imports: where this entry came from.')],
  ],
};
