import { admin } from './admin';
import { adminChecks } from './admin-checks';
import { adminUpdates } from './admin-updates';
import { adminImports } from './admin-imports';
import { afterwards } from './afterwards';
import { answers } from './answers';
import { asks } from './asks';
import { imports } from './imports';
import { checks } from './checks';
import { panels } from './panels';
import { publishing } from './publishing';
import { recaps } from './recaps';
import { revisions } from './revisions';
import { say } from './say';
import { standings } from './standings';
import { updates } from './updates';

export const controllers = {
  admin,
  adminImports,
  afterwards,
  answers,
  asks,
  imports,
  panels,
  publishing,
  recaps,
  revisions,
  say,
  standings,
  checks,
  adminChecks,
  updates,
  adminUpdates,
};
