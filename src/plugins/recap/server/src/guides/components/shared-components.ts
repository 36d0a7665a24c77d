import { field, whole, type Guide } from '../types';

export const sharedComponents: Guide[] = [
  {
    uid: 'shared.party',
    calledBy: 'name',
    rows: [
      [
        field('name', 6, 'Name', 'As it reads inside a sentence, article included: the Linux Professional Institute.'),
        field('role', 6, 'Role', 'What it did for the event.'),
      ],
      [whole('url', 'Address', 'Its website.', 'https://example.org')],
    ],
  },
  {
    uid: 'shared.point',
    calledBy: 'text',
    rows: [[whole('text', 'Sentence', 'One thing, as a whole sentence that is clear on its own, with a full stop.')]],
  },
  {
    uid: 'shared.quote',
    calledBy: 'text',
    rows: [
      [
        whole(
          'text',
          'Words',
          'Verbatim: a sentence exactly as spoken, without quotation marks. Retold: a phrase that fits after "For X, ..." and "X made the case that ...".',
        ),
      ],
      [
        field('verbatim', 4, 'Verbatim', 'Only if these are the very words: they get quotation marks.'),
        field('speaker', 8, 'Said by', 'The person\'s entry.'),
      ],
      [
        field('attribution', 6, 'Said by, in words', 'Where there is no entry: a participant from Bari.'),
        field('source', 6, 'Recorded where', 'For verbatim words: recording, interview, post.'),
      ],
    ],
  },
  {
    uid: 'shared.metric',
    calledBy: 'label',
    rows: [
      [whole('label', 'What is counted', 'Plural, fits after the number: CPU cores. With a unit, fits after "of": storage.')],
      [
        field('qualifier', 4, 'Exactness', 'Part of the number: the recap never drops it and never adds one.'),
        field('value', 4, 'Number', '0 or more.'),
        field('upTo', 4, 'Up to', 'For a range: from the number on the left to this one.'),
      ],
      [
        field('unit', 4, 'Unit', 'If it has one.', 'PB'),
        field('state', 4, 'State', 'Expected: a plan or a forecast, told as such.'),
        field('saidBy', 4, 'Said by', 'Who gave the number.'),
      ],
      [
        field('of', 6, 'Of what', 'Whose figure, fits after "its": OpenStack deployment.'),
        field('period', 6, 'When', 'in 2025, within a year. No "next", "last", "currently".'),
      ],
    ],
  },
  {
    uid: 'shared.link',
    calledBy: 'label',
    rows: [
      [
        field('kind', 6, 'Kind', 'What is found there.'),
        field('label', 6, 'Name', 'What the link is called. For a technology: its name.'),
      ],
      [
        field('url', 6, 'Address', 'Whole, starting with https://.', 'https://example.org'),
        field('credit', 6, 'Credit', 'Who made it: photographer, recording team.'),
      ],
    ],
  },
  {
    uid: 'shared.origin',
    calledBy: 'system',
    rows: [
      [
        field('system', 6, 'System', 'Where it came from.', 'pretalx'),
        field('identifier', 6, 'Identifier', 'Its key there.'),
      ],
      [
        field('url', 6, 'Address', 'Where it stands there.', 'https://example.org'),
        field('importedAt', 6, 'Imported', 'When it was taken over.'),
      ],
    ],
  },
  {
    uid: 'shared.seo',
    calledBy: 'metaTitle',
    rows: [
      [
        field('metaTitle', 6, 'Title', 'Up to about 60 characters. Empty: the title of the post.'),
        field('canonicalUrl', 6, 'Canonical address', 'Only if the post stands elsewhere first.', 'https://example.org'),
      ],
      [whole('metaDescription', 'Description', 'Up to about 160 characters. Empty: the summary of the post.')],
      [whole('metaImage', 'Picture', 'For link previews. Empty: the cover.')],
    ],
  },
];
