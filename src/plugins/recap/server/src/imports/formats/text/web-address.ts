const unprintable = /[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"<>\\^`{|}]/;

/**
 * An address that may be followed, or null: http and https, whole, without a password in it. One that needs it comes out
 * encoded, the others as they were written. A path is made whole with `base`.
 */
export function webAddress(address: string, base: string | null = null): string | null {
  const written = address.trim();
  if (written === '') return null;
  const absolute = /^[a-z][a-z0-9+.-]*:/i.test(written) || written.startsWith('//') ? written : base === null ? null : written;
  if (absolute === null) return null;
  try {
    const url = base === null ? new URL(absolute) : new URL(absolute, base);
    if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '' || url.username !== '' || url.password !== '') return null;
    return /^https?:\/\//i.test(written) && !unprintable.test(written) && !/[\ud800-\udfff]/.test(written) ? written : url.href;
  } catch {
    return null;
  }
}
