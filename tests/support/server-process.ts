import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fetchOnce } from './fetch-once';
import { freePort } from './free-port';

export interface ServerProcess {
  address: string;
  /** What it has written so far. */
  log: () => string;
  stop: () => Promise<void>;
  /** Ends it as a power cut would. */
  crash: () => Promise<void>;
}

/** A second server on the same database, as a process of its own. Resolves when it answers. */
export async function serve(environment: Record<string, string>): Promise<ServerProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, [path.resolve(__dirname, 'serve.mjs')], {
    env: { ...process.env, NODE_ENV: 'production', ...environment, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (written += chunk.toString()));
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill('SIGTERM');
    const killing = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await exited;
    clearTimeout(killing);
  };
  const crash = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answered = await fetchOnce(`${address}/_health`).then(({ status }) => status === 204, () => false);
    if (answered) return { address, log: () => written, stop, crash };
    if (child.exitCode !== null) break;
    await sleep(200);
  }
  await stop();
  throw new Error(`The server did not start:\n${written}`);
}
