import { createServer } from 'node:net';

/** Whether a server can listen there. @returns null when it can, the error's code otherwise */
export const portFault = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code ?? 'EUNKNOWN'));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
