import { sentenceContext } from './sentence-context';

const form = {
  organisation: 'Azimut', employees: 40, empty: '', long: 'x'.repeat(301), __temp_key__: 'a0', id: 7, documentId: 'd', locale: 'en',
  points: [{ text: 'grew' }, { text: 'shrank', period: '2019', saidBy: { connect: [{ label: 'Ada' }], disconnect: [] } }],
};

it('gives the short values of the entry', () => {
  expect(sentenceContext(form, 'summary')).toEqual({ organisation: 'Azimut', employees: '40' });
});

it('adds those of the same component, and the name of a relation just picked', () => {
  expect(sentenceContext(form, 'points.1.text')).toEqual({ organisation: 'Azimut', employees: '40', period: '2019', saidBy: 'Ada' });
});
