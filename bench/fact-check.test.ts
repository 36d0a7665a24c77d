/** The fast form of `npm run bench -- check`: what the fact check must catch, and how seldom it may cry wolf. */
import path from 'node:path';
import { measureCorrections } from './corrections';
import { measureFactCheck } from './fact-check';
import { errorClasses } from './injection/types';

const measured = measureFactCheck({ root: path.resolve(__dirname, '..'), made: 5, sizes: [5, 20], perClass: 50, perKind: 20, seed: 7 });

it.each(errorClasses)('catches at least 49 of 50 errors: %s', (kind) => {
  const list = measured.caught.filter(({ injection }) => injection.class === kind);
  expect(list.length).toBeGreaterThanOrEqual(50);
  const missed = list.filter(({ alarm }) => !alarm).map(({ injection }) => `${injection.draft.name}: ${injection.before} => ${injection.after}`);
  expect(missed.slice(1)).toEqual([]);
});

it('takes harmless rewordings as they are, but for 3 of 100', () => {
  const loud = measured.reworded.filter(({ alarms }) => alarms.length > 0).map(({ rewording, alarms }) => `${rewording.kind}: ${rewording.before} => ${rewording.after}: ${alarms[0]?.message ?? ''}`);
  expect(measured.reworded.length).toBeGreaterThanOrEqual(100);
  expect(loud.slice(Math.floor(measured.reworded.length * 0.03))).toEqual([]);
});

it('has nothing to say about a draft that nobody touched', () => {
  expect(measured.untouched.flatMap(({ draft, alarms }) => alarms.map(({ message, text }) => `${draft.name}: ${text}: ${message}`))).toEqual([]);
});

it('offers no correction that leaves a contradiction behind', () => {
  const { offered, restored, wrong } = measureCorrections({ root: path.resolve(__dirname, '..'), made: 5, sizes: [5, 20], perClass: 25, seed: 7 });
  expect(wrong).toEqual([]);
  expect(offered).toBeGreaterThan(200);
  expect(restored).toBeGreaterThan(offered / 3);
});
