import { logLogSlope, median } from './figures';

it('finds the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

it('tells linear from quadratic growth', () => {
  const xs = [10, 100, 1_000];
  expect(logLogSlope(xs.map((x) => ({ x, y: 3 * x })))).toBeCloseTo(1);
  expect(logLogSlope(xs.map((x) => ({ x, y: x * x })))).toBeCloseTo(2);
});
