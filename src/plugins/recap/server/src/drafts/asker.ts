import type { RecapPanel } from '../../../shared/contracts/panels';

/** Who or what asked for a recap. `id` is that of the admin user. */
export type Asker = NonNullable<RecapPanel.Response['data']>['madeBy'] & { id?: number };
