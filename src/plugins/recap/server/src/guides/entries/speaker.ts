import { field, whole, type Guide } from '../types';

export const speaker: Guide = {
  uid: 'api::speaker.speaker',
  calledBy: 'name',
  list: { columns: ['name', 'affiliation', 'jobTitle', 'country'], sortBy: 'name', order: 'ASC' },
  rows: [
    [
      field('name', 8, 'Name', 'First and last name, as the person writes it.'),
      field('shortName', 4, 'Short name', 'For the second mention: van Eldik. Empty: the full name is repeated, never cut.'),
    ],
    [
      field('affiliation', 6, 'Affiliation', 'Organisation of today. A session can say another one for its day.'),
      field('jobTitle', 6, 'Job title', 'Of today. A session can say another one for its day.'),
    ],
    [
      field('country', 6, 'Country', 'Where the person comes from, if it is to be counted.'),
      field('pronouns', 6, 'Pronouns', 'As the person gives them. A recap uses names, not pronouns.'),
    ],
    [
      field('photo', 6, 'Photo', 'Only one you may publish.'),
      field('slug', 6, 'Slug', 'The name in addresses. Made from the name when left empty.'),
    ],
    [whole('links', 'Links', 'Website, profiles.')],
    [whole('bio', 'Biography', 'For the programme; a recap does not quote it.')],
    [whole('origin', 'Origin', 'Filled in by imports: where this entry came from.')],
  ],
};
