import { admin } from './admin';
import { afterwards } from './afterwards';
import { panels } from './panels';
import { publishing } from './publishing';
import { recaps } from './recaps';
import { revisions } from './revisions';

export const controllers = {
  admin,
  afterwards,
  panels,
  publishing,
  recaps,
  revisions,
};
