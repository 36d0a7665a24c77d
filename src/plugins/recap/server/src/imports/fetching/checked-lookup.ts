import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';

/** Where a name leads: like `dns.promises.lookup(name, { all: true })`. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>;

/** A name that leads somewhere this site may not look at. */
export class AddressRefused extends Error {
  constructor(readonly hostname: string) {
    super(`${hostname} is in a private network`);
    this.name = 'AddressRefused';
  }
}

/**
 * A lookup for sockets that hands out only addresses that are allowed. It is asked at the moment of connecting, and the
 * socket goes to what was checked: a name that changes its answer in between gains nothing.
 */
export const checkedLookup = (resolve: Resolve, isAllowed: (address: string) => boolean): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses;
        // One forbidden address among several: the name isn't to be trusted with the others.
        if (first === undefined || !addresses.every(({ address }) => isAllowed(address))) callback(new AddressRefused(hostname), '', 4);
        else if (options.all) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 4),
    );
  };
