/** The page for speakers, under /api/recap/say. Open to the world: the link itself is the key. */
export const sayRoutes = {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/say/:token', handler: 'say.show', config: { auth: false } },
    { method: 'POST', path: '/say/:token', handler: 'say.take', config: { auth: false } },
  ],
};
