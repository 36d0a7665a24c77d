import { makeLimits, networkOf } from './limits';

it('counts a household of IPv6 as one, and IPv4 by its address however it is written', () => {
  expect(networkOf('2001:db8:1:2:aaaa::1')).toBe(networkOf('2001:db8:1:2:bbbb::9'));
  expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'));
  expect(networkOf('::ffff:192.0.2.7')).toBe(networkOf('192.0.2.7'));
  expect(networkOf('nonsense')).toBe('unknown');
});

it('lets one link send twenty times in ten minutes, others go on', async () => {
  const limits = makeLimits();
  for (let time = 1; time <= 20; time += 1) expect(await limits.post('one')).toBe(0);
  const wait = await limits.post('one');
  expect(wait).toBeGreaterThan(500);
  expect(wait).toBeLessThanOrEqual(600);
  expect(await limits.post('other')).toBe(0);
});
