/**
 * `npm run demo`: makes what configuration is missing, builds what is stale, fills the database the first time, starts,
 * and says where to look. A second run starts on what is there.
 */
import { createRequire } from 'node:module';
import { buildIfStale } from './lib/build.mjs';
import { compileIfStale } from './lib/compile.mjs';
import { completeEnvironment, readEnvironment } from './lib/environment.mjs';
import { inProject, root } from './lib/paths.mjs';
import { portFault } from './lib/port.mjs';

const started = Date.now();
const tell = (text) => process.stdout.write(text.startsWith('\n') ? `${text}\n` : `${`[${((Date.now() - started) / 1000).toFixed(1)} s]`.padStart(9)} ${text}\n`);
const giveUp = (text) => {
  process.stderr.write(`\n${text}\n`);
  process.exit(1);
};

try {
  process.chdir(root);
  process.env.NODE_ENV = 'production';
  const added = completeEnvironment();
  if (added.length > 0) tell(`Wrote random secrets to .env (${added.length} variables); it is never committed`);
  readEnvironment();

  const host = process.env.HOST || '127.0.0.1';
  const port = Number(process.env.PORT || 1337);
  const fault = await portFault(port, host);
  if (fault === 'EADDRINUSE') giveUp(`Port ${port} is taken, perhaps by a demo that runs already: look at http://${host}:${port}/admin.\nStop that program, or choose another port: PORT=${port + 1} npm run demo`);
  if (fault) giveUp(`Nothing can listen at ${host}:${port} (${fault}). Set HOST and PORT in .env, or before the command: PORT=8080 npm run demo`);

  await buildIfStale(tell);
  compileIfStale(tell);
  const { runDemo } = createRequire(import.meta.url)(inProject('dist/src/demo/run-demo.js'));
  await runDemo(root, tell);
} catch (error) {
  giveUp(`The demo stopped: ${error instanceof Error ? error.message : String(error)}`);
}
