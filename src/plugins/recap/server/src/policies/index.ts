import { publishedOnly } from './published-only';

export const policies = { 'published-only': publishedOnly };
