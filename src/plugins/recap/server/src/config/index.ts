import { z } from '@strapi/utils';
import { defaultOptions } from '../../../shared/options';
import { recapOptionsSchema } from '../contracts/options';
import type { PluginConfig } from './plugin-config';

const configSchema = z.strictObject({
  defaults: recapOptionsSchema,
  automation: z.strictObject({
    enabled: z.boolean(),
    hoursAfterEnd: z.number().min(0),
    fewestSessions: z.int().min(0),
    locales: z.array(z.string().min(1)),
    rule: z.string().min(1),
  }),
  imports: z.strictObject({ allowPrivateAddresses: z.boolean(), takeUp: z.boolean(), rule: z.string().min(1) }),
  standings: z.strictObject({ scan: z.boolean(), rule: z.string().min(1) }),
  checks: z.strictObject({ onPublish: z.enum(['warn', 'block']) }),
}) satisfies z.ZodType<PluginConfig>;

/** The plugin's settings under `recap.config` in config/plugins.ts, with their defaults. */
export const config = {
  default: {
    defaults: defaultOptions,
    automation: { enabled: true, hoursAfterEnd: 4, fewestSessions: 1, locales: [], rule: '*/10 * * * *' },
    imports: { allowPrivateAddresses: false, takeUp: true, rule: '* * * * *' },
    standings: { scan: true, rule: '*/10 * * * *' },
    checks: { onPublish: 'warn' },
  } satisfies PluginConfig,
  /** @throws Error naming every setting that is wrong */
  validator(settings: unknown): void {
    const parsed = configSchema.safeParse(settings);
    if (parsed.success) return;
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'config'}: ${message}`);
    throw new Error(`config/plugins.ts, recap.config: ${faults.join('; ')}`);
  },
};
