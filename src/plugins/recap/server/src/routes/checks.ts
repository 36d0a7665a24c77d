import { permissions } from '../../../shared/permissions';
import { checkAnswerSchema, checkTextSchema } from '../contracts/checks';
import { may } from './may';

/** Under /api/recap. */
export const checkRoutes = {
  type: 'content-api',
  routes: [
    { method: 'POST', path: '/check', handler: 'checks.check', request: { body: { 'application/json': checkTextSchema } }, response: checkAnswerSchema },
  ],
};

/** Under /recap, for the admin. Whether that recap may be read and changed is looked at recap by recap. */
export const adminCheckRoutes = {
  type: 'admin',
  routes: [
    { method: 'POST', path: '/checks', handler: 'adminChecks.check', config: may(permissions.check) },
    { method: 'POST', path: '/checks/dismissals', handler: 'adminChecks.dismiss', config: may(permissions.check) },
    { method: 'POST', path: '/checks/dismissals/withdraw', handler: 'adminChecks.withdraw', config: may(permissions.check) },
    { method: 'POST', path: '/checks/corrections', handler: 'adminChecks.correct', config: may(permissions.check) },
  ],
};
