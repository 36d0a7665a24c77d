import type { Core } from '@strapi/strapi';
import ipaddr from 'ipaddr.js';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Bytes of a form: four texts at their longest, percent-encoded in any script, fit in. Strapi's own parser takes 56 kB. */
export const largestForm = 48 * 1024;

/** A network that many people share may open many pages; guessing 256 bits is hopeless at any of these speeds. */
const ofNetwork = { points: 240, duration: 60 };
/** More than anybody corrects their own answer. */
const ofLink = { points: 20, duration: 600 };

/** Whom an address is counted as: of IPv6 a whole /64, which one household or server owns. */
export function networkOf(ip: string): string {
  if (!ipaddr.isValid(ip)) return 'unknown';
  const address = ipaddr.process(ip);
  return address.kind() === 'ipv6' ? ipaddr.IPv6.networkAddressFromCIDR(`${address.toString()}/64`).toString() : address.toString();
}

export interface Limits {
  /** Each is one request; the answer is the seconds to wait when it is one too many, else 0. */
  request: (ip: string) => Promise<number>;
  post: (ask: string) => Promise<number>;
}

/** Counts of this process, in memory: several servers each allow as much. */
export function makeLimits(): Limits {
  const [requests, posts] = [new RateLimiterMemory(ofNetwork), new RateLimiterMemory(ofLink)];
  const consume = async (limiter: RateLimiterMemory, key: string): Promise<number> => {
    try {
      await limiter.consume(key);
      return 0;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  };
  return { request: (ip) => consume(requests, networkOf(ip)), post: (ask) => consume(posts, ask) };
}

const kept = new WeakMap<Core.Strapi, Limits>();

/** The limits of a running Strapi, the same for the guard before its middlewares and for the page behind them. */
export function limitsOf(strapi: Core.Strapi): Limits {
  const limits = kept.get(strapi) ?? makeLimits();
  kept.set(strapi, limits);
  return limits;
}
