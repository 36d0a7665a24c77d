import { permissions } from '../../../shared/permissions';
import { may } from './may';

/** Under /recap: links for speakers, and what is done with their answers. */
export const asksRoutes = {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/asks', handler: 'asks.list', config: may(permissions.ask) },
    { method: 'POST', path: '/asks', handler: 'asks.ask', config: may(permissions.ask) },
    { method: 'POST', path: '/asks/:id/revoke', handler: 'asks.revoke', config: may(permissions.ask) },
    { method: 'POST', path: '/asks/:id/renew', handler: 'asks.renew', config: may(permissions.ask) },
    { method: 'POST', path: '/asks/:id/mail', handler: 'asks.mail', config: may(permissions.ask) },
    { method: 'POST', path: '/answers/:id', handler: 'answers.decide', config: may(permissions.afterwards) },
  ],
};
