import { field, whole, type Guide } from '../types';

export const caseStudy: Guide = {
  uid: 'api::case-study.case-study',
  calledBy: 'organisation',
  list: { columns: ['organisation', 'sector', 'approvedByOrganisation', 'sessions'], sortBy: 'organisation', order: 'ASC' },
  rows: [
    [
      field('organisation', 8, 'Organisation', 'Its full name: Istituto Nazionale di Fisica Nucleare.'),
      field('shortName', 4, 'Short name', 'As it reads inside a sentence, article included: INFN. Empty: the full name is repeated.'),
    ],
    [
      field('sector', 6, 'Sector', 'Case studies of one sector are told together.', 'research'),
      field('url', 6, 'Address', 'Where more is written about it.', 'https://example.org/story'),
    ],
    [whole('about', 'Who they are', 'A phrase that fits between commas: Italy\'s public institute for high-energy physics research.')],
    [whole('summary', 'What they do', 'A phrase that starts with a verb and fits after the name: runs a private cloud on OpenStack.')],
    [whole('metrics', 'Numbers', 'Users, cores, savings: each with what it counts and whether it is today\'s or expected.')],
    [whole('points', 'Findings', 'One sentence each. The organisation is "it" or named. Figures go into numbers.')],
    [whole('technologies', 'Technologies', 'What it runs on: a name each, with an address if you like.')],
    [
      field('sessions', 6, 'Told in', 'The sessions that told it.'),
      field('events', 6, 'Events', 'Only where no session tells it.'),
    ],
    [
      field('approvedByOrganisation', 6, 'Approved by the organisation', 'It is told all the same; the editor of a recap is reminded.'),
      field('slug', 6, 'Slug', 'Its name in addresses. Made from the organisation when left empty; stays once published.'),
    ],
  ],
};
