import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address belongs to the public internet. Loopback, private, link-local, shared (CGNAT), unique local,
 * multicast, reserved and documentation ranges don't, nor do IPv6 ranges that lead into IPv4 ones; `::ffff:10.0.0.1`
 * is what it maps to.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  // All that is in use of the public IPv6 internet: 2000::/3.
  return parsed.kind() === 'ipv4' || (parsed.toByteArray()[0]! & 0xe0) === 0x20;
}
