import { secondsLeft } from './time-left';

it('goes by the speed since the page looked', () => {
  expect(secondsLeft({ done: 100, at: 0 }, { done: 150, at: 5_000 }, 400)).toBe(25);
  expect(secondsLeft({ done: 100, at: 0 }, { done: 400, at: 5_000 }, 400)).toBe(0);
});

it('says nothing before there is a speed', () => {
  expect(secondsLeft({ done: 100, at: 0 }, { done: 110, at: 500 }, 400)).toBeNull();
  expect(secondsLeft({ done: 100, at: 0 }, { done: 100, at: 60_000 }, 400)).toBeNull();
});
