import type { Rule } from './fault';

const isWebAddress = (address: string): boolean => {
  try {
    const { protocol, hostname } = new URL(address);
    return /^https?:\/\//i.test(address) && (protocol === 'http:' || protocol === 'https:') && hostname !== '';
  } catch {
    return false;
  }
};

/** Addresses end up as links on public pages: http and https only, whole. */
export const webAddress =
  (field: string): Rule =>
  (attributes) => {
    const address = attributes[field];
    if (typeof address !== 'string' || address === '' || isWebAddress(address)) return [];
    return [{ path: [field], message: `"${address}" is not a web address. Write it whole, starting with https:// or http://.` }];
  };
