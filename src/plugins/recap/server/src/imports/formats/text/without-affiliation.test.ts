import { withoutAffiliation } from './without-affiliation';

test.each([
  ['Engineer at Alder Systems', 'Alder Systems', 'Engineer'],
  ['Engineer @ Alder Systems', 'alder systems', 'Engineer'],
  ['Head of Tides, Port Lab', 'Port Lab', 'Head of Tides'],
  ['Ingegnera presso Porto Vecchio', 'Porto Vecchio', 'Ingegnera'],
  ['Engineer (Alder Systems)', 'Alder Systems', 'Engineer'],
  ['Alder Systems', 'Alder Systems', null],
  ['Friend of New Alder', 'Alder', 'Friend of New Alder'],
  ['Engineer at Alder Systems', 'Birch', 'Engineer at Alder Systems'],
  ['Engineer', null, 'Engineer'],
  [null, 'Alder', null],
])('%s, of %s: %s', (jobTitle, affiliation, expected) => {
  expect(withoutAffiliation(jobTitle, affiliation)).toBe(expected);
});
