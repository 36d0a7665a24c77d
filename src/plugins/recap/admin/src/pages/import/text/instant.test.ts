import { isInstant } from './instant';

it('tells an instant from text that holds one', () => {
  expect(['2026-11-21T13:00:00.000Z', '2026-11-21T13:00Z', '2026-11-21T14:00:00+01:00'].map(isInstant)).toEqual([true, true, true]);
  expect(['2026-11-21', '2026-11-21T13:00', 'at 2026-11-21T13:00Z', '2026-99-21T13:00Z', ''].map(isInstant)).toEqual([false, false, false, false, false]);
});
