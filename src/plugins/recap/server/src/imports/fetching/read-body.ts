import { pipeline, type Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** More came than is read. */
export class BodyTooLarge extends Error {}
/** Packed in a way that isn't known. */
export class UnknownEncoding extends Error {}

function unpacker(encoding: string): Transform | null {
  switch (encoding) {
    case '': case 'identity': return null;
    case 'gzip': case 'x-gzip': return createGunzip();
    case 'deflate': return createInflate();
    case 'br': return createBrotliDecompress();
    default: throw new UnknownEncoding(encoding);
  }
}

/**
 * A response's bytes, unpacked. They are counted as they come out, so that a small file that unpacks to a huge one stops at
 * the limit, and packed ones as they come in.
 * @param most bytes
 * @throws BodyTooLarge, UnknownEncoding, and what the streams throw
 */
export async function readBody(body: Readable, encoding: string, most: number): Promise<Uint8Array> {
  const unpack = unpacker(encoding.trim().toLowerCase());
  let packed = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      packed += chunk.length;
      done(packed > most ? new BodyTooLarge() : null, chunk);
    },
  });
  // Errors come out of the last stream, which is read below.
  const plain: Readable = unpack === null ? pipeline(body, counting, () => undefined) : pipeline(body, counting, unpack, () => undefined);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of plain) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > most) throw new BodyTooLarge();
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}
