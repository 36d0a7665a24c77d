import { changesOf, countAll, countToMark, countToWrite } from './counts';

const none = { new: 0, changed: 0, untouched: 0, gone: 0, cancelled: 0 };
const sessions = { ...none, new: 23, changed: 4, cancelled: 2, gone: 1, untouched: 70 };

it('counts what would be written, over all types, without what stays as it is', () => {
  expect(countToWrite({ event: { ...none, changed: 1 }, sessions, speakers: { ...none, new: 5, untouched: 9 }, kept: 3 })).toBe(35);
  expect(countToMark({ event: none, sessions, speakers: none, kept: 0 })).toBe(1);
  expect(countToWrite({ event: { ...none, untouched: 1 }, sessions: none, speakers: none, kept: 0 })).toBe(0);
});

it('names the changes there are, in order', () => {
  expect(changesOf({ ...sessions, changed: 0 })).toEqual([{ change: 'new', count: 23 }, { change: 'cancelled', count: 2 }, { change: 'gone', count: 1 }]);
  expect(countAll(sessions)).toBe(100);
});
