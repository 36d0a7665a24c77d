import { promises as dns } from 'node:dns';
import { errors } from '@strapi/utils';
import { Agent, type Dispatcher, request } from 'undici';
import { UnprocessableError } from '../unprocessable-error';
import { AddressRefused, checkedLookup, type Resolve } from './fetching/checked-lookup';
import { isPublicAddress } from './fetching/is-public-address';
import { BodyTooLarge, readBody, UnknownEncoding } from './fetching/read-body';
import { sourceName } from './fetching/source-name';
import { webUrl } from './fetching/web-url';

export interface FetchedSource {
  bytes: Uint8Array;
  name: string;
  contentType: string | null;
  /** After redirects. */
  finalUrl: string;
}

export interface FetchOptions {
  /** `imports.allowPrivateAddresses` of the configuration. */
  allowPrivate: boolean;
  signal?: AbortSignal;
  /** Unpacked bytes; 20 MB. */
  mostBytes?: number;
  /** For all of it, redirects too; 30,000. */
  milliseconds?: number;
  /** Instead of the system's resolver. */
  resolve?: Resolve;
  /** Instead of `isPublicAddress`, where private ones aren't allowed. */
  isAllowed?: (address: string) => boolean;
}

const mostRedirects = 5;
const headers = { accept: 'application/json, application/xml, text/calendar, text/csv, */*;q=0.5', 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'event-recap' };
const redirects = new Set([301, 302, 303, 307, 308]);

const header = (response: Dispatcher.ResponseData, name: string): string | null => {
  const value = response.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
};

/** An address made of digits is never looked up, so it is checked here. */
function refuseDigits(url: URL, isAllowed: (address: string) => boolean): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isDigits = url.hostname.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);
  if (isDigits && !isAllowed(host)) throw new AddressRefused(url.hostname);
}

/** Whether an error, or one it was caused by or is made of, is of that kind. */
function foundIn<Kind extends Error>(error: unknown, kind: abstract new (...parameters: never[]) => Kind): Kind | null {
  for (let current = error, depth = 0; current instanceof Error && depth < 5; current = current.cause, depth++) {
    if (current instanceof kind) return current;
    if (current instanceof AggregateError) for (const part of current.errors) if (part instanceof kind) return part;
  }
  return null;
}

const reasons: Record<string, string> = {
  ENOTFOUND: 'there is no such host', EAI_AGAIN: 'the host could not be looked up', ECONNREFUSED: 'the host refuses the connection', ECONNRESET: 'the connection was cut off',
  UND_ERR_SOCKET: 'the connection was cut off', UND_ERR_CONNECT_TIMEOUT: 'the host does not answer', EHOSTUNREACH: 'the host can\'t be reached', ENETUNREACH: 'the host can\'t be reached', UND_ERR_ABORTED: 'it was broken off',
  Z_DATA_ERROR: 'what came is packed wrongly', Z_BUF_ERROR: 'what came is cut off', CERT_HAS_EXPIRED: 'its certificate has expired', DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
};

/** What went wrong, for people; without the IP address, which is nobody's business. */
function explained(error: unknown, url: URL, timeout: AbortSignal, { mostBytes, milliseconds }: { mostBytes: number; milliseconds: number }): Error {
  if (error instanceof errors.ApplicationError) return error;
  const refused = foundIn(error, AddressRefused);
  if (refused !== null) {
    return new errors.ValidationError(`${refused.hostname} leads into a private network, which isn't fetched from. Upload the file, or let an administrator set RECAP_IMPORT_PRIVATE_ADDRESSES=true.`);
  }
  if (timeout.aborted) return new UnprocessableError(`${url.host} took longer than ${Math.round(milliseconds / 1000)} s. Try again, or download the file and upload it.`);
  if (foundIn(error, BodyTooLarge) !== null) return new UnprocessableError(`${url.host} sends more than ${Math.round(mostBytes / 1024 / 1024)} MB. A programme is smaller: is it the right address?`);
  const encoding = foundIn(error, UnknownEncoding);
  if (encoding !== null) return new UnprocessableError(`${url.host} sends the file packed as "${encoding.message.slice(0, 40)}", which isn't known.`);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new UnprocessableError(`${url.host} could not be read: ${reasons[code] ?? (error instanceof Error ? error.message.slice(0, 200) : 'unknown reason')}.`);
}

async function follow(start: URL, agent: Agent, signal: AbortSignal, mostBytes: number, isAllowed: (address: string) => boolean, at: (url: URL) => void): Promise<FetchedSource> {
  let url = start;
  for (let count = 0; ; count++) {
    at(url);
    refuseDigits(url, isAllowed);
    const response = await request(url, { dispatcher: agent, headers, signal });
    const location = header(response, 'location');
    if (redirects.has(response.statusCode) && location !== null) {
      response.body.on('error', () => undefined).destroy();
      if (count >= mostRedirects) throw new UnprocessableError(`${start.host} passes on to another address more than ${mostRedirects} times.`);
      url = webUrl(location, url);
      continue;
    }
    if (response.statusCode !== 200) {
      response.body.on('error', () => undefined).destroy();
      const hint = response.statusCode === 401 || response.statusCode === 403 ? ' It wants a login: download the file and upload it.' : ' Is the address right?';
      throw new UnprocessableError(`${url.host} answers ${response.statusCode} instead of the programme.${hint}`);
    }
    const bytes = await readBody(response.body, header(response, 'content-encoding') ?? '', mostBytes);
    return { bytes, name: sourceName(url, header(response, 'content-disposition')), contentType: header(response, 'content-type'), finalUrl: url.href };
  }
}

/**
 * Downloads what an address leads to. http and https only; private networks are refused at the moment of connecting, at each
 * redirect anew.
 * @throws ValidationError (400) for addresses that aren't fetched, UnprocessableError (422) for what doesn't come, or too much
 */
export async function fetchSource(address: string, options: FetchOptions): Promise<FetchedSource> {
  const { allowPrivate, mostBytes = 20 * 1024 * 1024, milliseconds = 30_000, resolve = (hostname) => dns.lookup(hostname, { all: true }) } = options;
  const isAllowed = allowPrivate ? () => true : options.isAllowed ?? isPublicAddress;
  const start = webUrl(address);
  let url = start;
  const timeout = AbortSignal.timeout(milliseconds);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
  const agent = new Agent({ connect: { lookup: checkedLookup(resolve, isAllowed) }, connections: 1, pipelining: 0 });
  try {
    return await follow(start, agent, signal, mostBytes, isAllowed, (current) => { url = current; });
  } catch (error) {
    throw explained(error, url, timeout, { mostBytes, milliseconds });
  } finally {
    await agent.destroy();
  }
}
