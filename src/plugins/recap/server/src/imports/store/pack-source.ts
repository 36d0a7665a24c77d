import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { ProgrammeInput } from '../programme';

type Source = Pick<ProgrammeInput, 'files' | 'pasted'>;
interface Packed {
  files: { name: string; base64: string }[];
  pasted?: string;
}

/** What came in, as text that a column holds: an answer about time zone or columns has it read once more. */
export async function packSource({ files, pasted }: Source): Promise<string> {
  const packed: Packed = { files: files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })), ...(pasted === undefined ? {} : { pasted }) };
  return (await promisify(gzip)(JSON.stringify(packed))).toString('base64');
}

export async function unpackSource(text: string): Promise<Source> {
  const packed: Packed = JSON.parse((await promisify(gunzip)(Buffer.from(text, 'base64'))).toString());
  return {
    files: packed.files.map(({ name, base64 }) => ({ name, bytes: new Uint8Array(Buffer.from(base64, 'base64')) })),
    ...(packed.pasted === undefined ? {} : { pasted: packed.pasted }),
  };
}
