/**
 * Fetches over a connection of its own. A kept one may lead to a server that was killed, or be closed by the server in
 * the moment in which it is used again: both end in ECONNRESET, and neither is the fault of who asked. Whatever is kept by
 * anybody in this process is used first, so all that talk to a server of a test do it like this.
 */
export const fetchOnce = (url: string, init: RequestInit = {}): Promise<Response> => {
  const headers = new Headers(init.headers);
  headers.set('connection', 'close');
  return fetch(url, { ...init, headers });
};
