import { eventComponents } from './components/event-components';
import { sessionComponents } from './components/session-components';
import { sharedComponents } from './components/shared-components';
import { caseStudy } from './entries/case-study';
import { event } from './entries/event';
import { recap } from './entries/recap';
import { session } from './entries/session';
import { speaker } from './entries/speaker';
import { sponsor } from './entries/sponsor';
import type { Guide } from './types';

/** What every form and list of this application shows, before an owner changes it. */
export const guides: readonly Guide[] = [
  event, session, speaker, sponsor, caseStudy, recap,
  ...eventComponents, ...sessionComponents, ...sharedComponents,
];
