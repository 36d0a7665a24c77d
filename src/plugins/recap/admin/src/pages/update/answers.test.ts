import type { MergeChoice, MergeItem, MergeState } from '../../../../shared/contracts/updates';
import { answerAll, answerTo, commonChoices, passages, unanswered } from './answers';

const item = (id: string, state: MergeState, choices: MergeChoice[], proposed: MergeChoice | null): MergeItem => ({
  id, field: 'body', state, choices, proposed, baseline: null, mine: null, next: null, merged: null, marks: { mine: [], next: [], merged: [] }, changes: [],
});
const open = item('a', 'needs-you', ['mine', 'new', 'merged'], null);
const safe = item('b', 'updates', ['mine', 'new'], 'new');
const same = (id: string) => item(id, 'unchanged', [], null);

it('takes what is proposed until somebody chooses, and asks where nothing is', () => {
  expect(answerTo(safe, {})).toBe('new');
  expect(answerTo(safe, { b: 'mine' })).toBe('mine');
  expect(unanswered([open, safe, same('c')], {})).toEqual([open]);
  expect(unanswered([open, safe], { a: 'merged' })).toEqual([]);
});

it('drops a choice that a fresh review no longer offers', () => {
  expect(answerTo({ ...open, choices: ['mine', 'new'] }, { a: 'merged' })).toBeNull();
});

it('chooses for all that offer it, and leaves the others as they were', () => {
  expect(answerAll([open, safe], 'merged', { b: 'mine' })).toEqual({ a: 'merged', b: 'mine' });
  expect(commonChoices([open, safe])).toEqual(['mine', 'new']);
  expect(commonChoices([])).toEqual([]);
});

it('counts the unchanged between what changed', () => {
  expect(passages([same('1'), same('2'), open, same('3'), safe], null)).toEqual([{ unchanged: 2 }, { item: open }, { unchanged: 1 }, { item: safe }]);
  expect(passages([same('1'), open, safe], 'updates')).toEqual([{ item: safe }]);
});
