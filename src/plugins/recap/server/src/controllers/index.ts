import { publishing } from './publishing';

export const controllers = { publishing };
