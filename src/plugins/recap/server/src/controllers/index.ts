import { admin } from './admin';
import { afterwards } from './afterwards';
import { asks } from './asks';
import { panels } from './panels';
import { publishing } from './publishing';
import { recaps } from './recaps';
import { revisions } from './revisions';
import { say } from './say';

export const controllers = {
  admin,
  afterwards,
  asks,
  panels,
  publishing,
  recaps,
  revisions,
  say,
};
