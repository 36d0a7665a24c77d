import { admin } from './admin';
import { panels } from './panels';
import { publishing } from './publishing';
import { recaps } from './recaps';

export const controllers = { admin, panels, publishing, recaps };
