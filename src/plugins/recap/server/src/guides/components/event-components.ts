import { field, whole, type Guide } from '../types';

const qualifier = field('qualifier', 4, 'Exactness', 'Part of the number: the recap never drops it and never adds one.');
const upTo = field('upTo', 4, 'Up to', 'For a range: from the number on the left to this one.');

export const eventComponents: Guide[] = [
  {
    uid: 'event.place',
    calledBy: 'city',
    rows: [
      [field('venue', 6, 'Venue', 'The building, as it is known.'), field('city', 6, 'City', 'The name alone.')],
      [
        field('country', 6, 'Country', 'Leave it out where every reader knows.'),
        field('phrase', 6, 'In words', 'With its preposition, where "in" and the city would be wrong: at the University of Perugia; all\'Aquila.'),
      ],
    ],
  },
  {
    uid: 'event.figure',
    calledBy: 'kind',
    rows: [
      [
        field('kind', 6, 'What is counted', 'Figures of different kinds are never added up or swapped.'),
        field('label', 6, 'In words', 'Only for a figure of another kind: what is counted, plural: volunteers.'),
      ],
      [qualifier, field('value', 4, 'Number', '0 or more.'), upTo],
      [
        field('method', 6, 'How it was found', 'Counted at the door, or estimated.'),
        field('scope', 6, 'Of which part', 'A phrase that fits after the number: at the opening.'),
      ],
    ],
  },
  {
    uid: 'event.sponsorship',
    calledBy: 'tier',
    rows: [
      [
        field('sponsor', 6, 'Sponsor', 'Each sponsor once.'),
        field('tier', 6, 'Tier', 'As the event called it. Leave it empty if there were none.', 'Gold'),
      ],
    ],
  },
  {
    uid: 'event.strand',
    calledBy: 'name',
    rows: [
      [whole('name', 'Name', 'Exactly a session\'s track or a case study\'s sector: research.')],
      [whole('intro', 'Introduction', 'A sentence that opens this part of the recap. No figures.')],
    ],
  },
  {
    uid: 'event.next-step',
    calledBy: 'label',
    rows: [
      [
        field('kind', 4, 'Kind', 'What it is about.'),
        field('label', 8, 'Name', 'With its article: the Open Infrastructure Summit.'),
      ],
      [whole('note', 'What is there', 'A phrase that fits after "For ..., see" and the name: dates of the next events.')],
      [
        field('startsOn', 4, 'From', 'The first day. If only the month or year is known, the first day of it.'),
        field('endsOn', 4, 'To', 'The last day, if it is not the first.'),
        field('datesKnown', 4, 'Dates are known to the', 'The recap never says more about the date than this.'),
      ],
      [
        field('place', 6, 'Place', 'City, or online.', 'Shanghai'),
        field('url', 6, 'Address', 'Where to sign up or read on.', 'https://example.org'),
      ],
    ],
  },
];
