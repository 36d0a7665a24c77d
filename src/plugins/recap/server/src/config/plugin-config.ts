import type { Core } from '@strapi/strapi';
import type { RecapOptions } from '../../../shared/options';

export interface AutomationConfig {
  /** Whether events that end get their draft without being asked. */
  enabled: boolean;
  /** How long after its end an event is due, in hours. */
  hoursAfterEnd: number;
  /** Fewest sessions that can be told for a draft to be worth making; 0 for highlights or case studies alone. */
  fewestSessions: number;
  /** Languages to draft in; the site's default one when empty. */
  locales: string[];
  /** When to look, as a cron rule. */
  rule: string;
}

export interface ImportConfig {
  /** Whether programmes may be fetched from addresses in private networks, as a conference's own server may have. */
  allowPrivateAddresses: boolean;
  /** Whether a running server goes on with imports whose server went away; if not, only one that starts does. */
  takeUp: boolean;
  /** When to look for them, as a cron rule. */
  rule: string;
}

export interface StandingsConfig {
  /** Whether recaps are held against entries that were changed past Strapi, too. */
  scan: boolean;
  /** When to look for such changes, as a cron rule. */
  rule: string;
}

export interface ChecksConfig {
  /** What becomes of a recap that contradicts an entry when it is published: it goes out with a warning, or it is refused. */
  onPublish: 'warn' | 'block';
}

export interface PluginConfig {
  /** What a recap is like unless the editor chooses otherwise. */
  defaults: RecapOptions;
  automation: AutomationConfig;
  imports: ImportConfig;
  standings: StandingsConfig;
  checks: ChecksConfig;
}

/** The plugin's settings, as config/plugins.ts gives them, checked at start. */
export const pluginConfig = (strapi: Core.Strapi): PluginConfig => ({
  defaults: strapi.plugin('recap').config('defaults'),
  automation: strapi.plugin('recap').config('automation'),
  imports: strapi.plugin('recap').config('imports'),
  standings: strapi.plugin('recap').config('standings'),
  checks: strapi.plugin('recap').config('checks'),
});
