/** `npm run build`: admin and server for production, into dist. */
import { build } from './lib/build.mjs';

try {
  await build((text) => process.stdout.write(`${text}\n`));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
