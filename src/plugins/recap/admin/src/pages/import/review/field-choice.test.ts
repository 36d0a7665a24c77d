import { choiceFor } from './field-choice';

const field = { field: 'title', mine: 'A person wrote this', baseline: 'Imported', theirs: 'New at the source' };

it('offers the source where a person\'s words are kept, and those again once the source was taken', () => {
  expect(choiceFor({ ...field, state: 'kept' })).toBe('take');
  expect(choiceFor({ ...field, state: 'taken' })).toBe('keep');
});

it('offers nothing where there is nothing to decide', () => {
  expect(choiceFor({ ...field, state: 'taken', mine: 'Imported' })).toBeNull();
  expect(choiceFor({ ...field, state: 'taken', mine: null, baseline: null })).toBeNull();
  expect(choiceFor({ ...field, state: 'kept', theirs: 'A person wrote this' })).toBeNull();
});
