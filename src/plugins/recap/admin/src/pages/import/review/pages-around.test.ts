import { pagesAround } from './pages-around';

it('links to the ends and to the neighbours', () => {
  expect(pagesAround(1, 1)).toEqual([1]);
  expect(pagesAround(2, 3)).toEqual([1, 2, 3]);
  expect(pagesAround(1, 50)).toEqual([1, 2, null, 50]);
  expect(pagesAround(25, 50)).toEqual([1, null, 24, 25, 26, null, 50]);
  expect(pagesAround(50, 50)).toEqual([1, null, 49, 50]);
});
