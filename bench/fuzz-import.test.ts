import { fuzzReading } from './fuzz-import';

it('answers or refuses whatever was done to a file, in bounded time and memory', () => {
  const { files, read, refused, faults, slowest, growth } = fuzzReading({ runs: 300, seed: 20_000 });
  expect(faults).toEqual([]);
  // Both happen, and both often.
  expect(read).toBeGreaterThan(30);
  expect([...refused.values()].reduce((sum, count) => sum + count, 0)).toBe(files - read);
  expect(refused.size).toBeGreaterThan(5);
  expect(slowest).toEqual({ ...slowest, milliseconds: expect.any(Number) });
  expect(slowest.milliseconds).toBeLessThan(5_000);
  expect(growth).toBeLessThan(600);
});
