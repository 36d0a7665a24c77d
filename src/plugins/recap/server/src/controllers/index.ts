import { admin } from './admin';
import { afterwards } from './afterwards';
import { panels } from './panels';
import { publishing } from './publishing';
import { recaps } from './recaps';

export const controllers = { admin, afterwards, panels, publishing, recaps };
