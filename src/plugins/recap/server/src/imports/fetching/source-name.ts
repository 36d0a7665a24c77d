/** What to call a fetched source: the name its server gives it, else the last part of its path, else the host. */
export function sourceName(url: URL, disposition: string | null): string {
  const given = /filename="([^"]{1,200})"|filename=([^;\s"]{1,200})/i.exec(disposition ?? '');
  const last = url.pathname.split('/').filter((part) => part !== '').at(-1) ?? '';
  let path = last;
  try {
    path = decodeURIComponent(last);
  } catch {
    // Not every path is encoded text; then it stands as it is.
  }
  const name = (given?.[1] ?? given?.[2] ?? path).replace(/[\p{C}/\\]/gu, '').trim().slice(0, 120);
  return name === '' ? url.hostname : name;
}
