import { field, whole, type Guide } from '../types';

export const recap: Guide = {
  uid: 'api::recap.recap',
  calledBy: 'title',
  list: { columns: ['title', 'events', 'byline', 'publishedOn'], sortBy: 'publishedOn', order: 'DESC' },
  rows: [
    [whole('title', 'Title', 'What happened, where and when.')],
    [whole('summary', 'Summary', 'Two or three sentences for lists and link previews.')],
    [whole('body', 'Body', 'Change what you like. When entries change later, what you wrote is never overwritten.')],
    [
      field('byline', 6, 'Byline', 'Who signs the post.'),
      field('publishedOn', 6, 'Published on', 'The day readers see.'),
    ],
    [
      field('cover', 6, 'Cover picture', 'Only a picture you may publish.'),
      field('coverAlt', 6, 'What the cover shows', 'For those who can\'t see it.'),
    ],
    [
      field('coverCredit', 6, 'Cover credit', 'Who took it: the name alone.'),
      field('slug', 6, 'Slug', 'Its name in addresses. Made from the title when left empty; stays once published.'),
    ],
    [
      field('events', 6, 'Events', 'The events it tells.'),
      field('sessions', 6, 'Sessions', 'The sessions it tells.'),
    ],
    [whole('seo', 'Search engines', 'Only if they should show something else than title and summary.')],
  ],
};
