import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from './paths.mjs';

const file = inProject('.env');
const secret = () => randomBytes(24).toString('base64url');

/** What must not stay empty, and how it is made. */
const needed = {
  APP_KEYS: () => `${secret()},${secret()}`,
  ADMIN_JWT_SECRET: secret,
  API_TOKEN_SALT: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  JWT_SECRET: secret,
  DEMO_ADMIN_EMAIL: () => 'demo@example.org',
  // Strapi asks for a lower case letter, a capital and a digit.
  DEMO_ADMIN_PASSWORD: () => `Demo-${randomBytes(6).toString('hex')}1`,
};

/** Writes a .env with random secrets, or fills in those that are missing. @returns the names it added */
export function completeEnvironment() {
  const lines = (existsSync(file) ? readFileSync(file, 'utf8') : readFileSync(inProject('.env.example'), 'utf8')).split('\n');
  const added = [];
  for (const [name, make] of Object.entries(needed)) {
    const at = lines.findIndex((line) => line.startsWith(`${name}=`));
    const set = process.env[name] || (at >= 0 && lines[at].slice(name.length + 1).trim() !== '');
    if (set) continue;
    lines.splice(at >= 0 ? at : lines.length, at >= 0 ? 1 : 0, `${name}=${make()}`);
    added.push(name);
  }
  if (added.length > 0) writeFileSync(file, `${lines.join('\n').trimEnd()}\n`, { mode: 0o600 });
  return added;
}

/** Reads .env into this process; what is set outside wins. */
export function readEnvironment() {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line.trim()) ?? [];
    if (name) process.env[name] ??= value.trim();
  }
}
