import { admin } from './admin';
import { publishing } from './publishing';
import { recaps } from './recaps';

export const controllers = { admin, publishing, recaps };
