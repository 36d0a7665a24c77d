/** Serves the compiled application without the admin, as a process of its own: node tests/support/serve.mjs */
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Strapi's ES module build doesn't load in Node 20.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
createStrapi({ appDir: root, distDir: path.join(root, 'dist'), autoReload: false, serveAdminPanel: false }).start();
