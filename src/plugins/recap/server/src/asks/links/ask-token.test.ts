import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { isProofOf, makeToken, newNonce, readToken } from './ask-token';

const key = randomBytes(32);
const source = { documentId: 'k3v9x2m8q1w7e5r4t6y0u2i8', nonce: newNonce() };
const opens = (token: string, of = source, by = key) => {
  const presented = readToken(token);
  return presented !== null && presented.documentId === of.documentId && isProofOf(by, of, presented.proof);
};

it('opens what it was made for', () => {
  expect(opens(makeToken(key, source))).toBe(true);
  expect(makeToken(key, source)).toBe(makeToken(key, { ...source }));
});

it('carries 256 bits that nobody without the key can make', () => {
  const proof = makeToken(key, source).split('.')[1] ?? '';
  expect(Buffer.from(proof, 'base64url')).toHaveLength(32);
  expect(opens(makeToken(randomBytes(32), source))).toBe(false);
});

it('stops opening when it is renewed, and opens nothing else', () => {
  const token = makeToken(key, source);
  expect(opens(token, { ...source, nonce: newNonce() })).toBe(false);
  const other = { ...source, documentId: 'k3v9x2m8q1w7e5r4t6y0u2i9' };
  expect(opens(token, other)).toBe(false);
  expect(opens(`${other.documentId}.${token.split('.')[1]}`, other)).toBe(false);
});

it('keeps id and nonce apart, so that no other pair has the same proof', () => {
  const token = makeToken(key, { documentId: 'a'.repeat(24), nonce: 'b' });
  const proof = token.split('.')[1] ?? '';
  expect(isProofOf(key, { documentId: 'a'.repeat(23), nonce: 'ab' }, proof)).toBe(false);
});

it('has one spelling: any change of one character is another token', () => {
  const token = makeToken(key, source);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  fc.assert(fc.property(fc.nat(token.length - 1), fc.constantFrom(...alphabet), (at, character) => {
    fc.pre(token[at] !== character);
    expect(opens(token.slice(0, at) + character + token.slice(at + 1))).toBe(false);
  }), { numRuns: 2000 });
});

it('refuses whatever does not look like a token, without an error', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => expect(opens(text)).toBe(false)));
  for (const text of ['', '.', '../..', `${source.documentId}.`, `${makeToken(key, source)}\n`, `${makeToken(key, source)}=`]) expect(readToken(text)).toBeNull();
});
