import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** Mail leaves only under a sender of one's own: straight to the receivers' servers, or through the mail server that is named. */
const email = ({ env }: Core.Config.Shared.ConfigParams) => {
  const [host, port] = env('MAIL_SERVER', '').split(':');
  return {
    config: {
      provider: 'sendmail',
      // The provider's own names for a server that takes all mail.
      providerOptions: host ? { devHost: host, devPort: Number(port || 25) } : {},
      settings: { defaultFrom: env('MAIL_FROM'), defaultReplyTo: env('MAIL_REPLY_TO', env('MAIL_FROM')) },
    },
  };
};

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  ...(env('MAIL_FROM', '') ? { email: email({ env }) } : {}),
  recap: {
    enabled: true,
    resolve: path.resolve(__dirname, '../src/plugins/recap'),
    config: {
      // What a recap is like unless the editor chooses otherwise: see shared/options.ts for what there is.
      defaults: {
        length: 'standard',
        english: 'en-GB',
        byline: env('RECAP_BYLINE', ''),
        without: [],
        fallback: 'tell',
      },
      // Published events that ended get their draft without being asked.
      automation: {
        enabled: env('RECAP_AUTOMATION', 'on') !== 'off',
        hoursAfterEnd: env.float('RECAP_AUTOMATION_HOURS', 4),
        fewestSessions: env.int('RECAP_AUTOMATION_SESSIONS', 1),
        // Empty: the site's default language.
        locales: env.array('RECAP_AUTOMATION_LOCALES', []),
        rule: env('RECAP_AUTOMATION_RULE', '*/10 * * * *'),
      },
      imports: {
        allowPrivateAddresses: env.bool('RECAP_IMPORT_PRIVATE_ADDRESSES', false),
        // Imports whose server went away are gone on with by another: looked for at start, and by this rule unless scans are off.
        takeUp: env('RECAP_SCAN', 'on') !== 'off',
        rule: env('RECAP_IMPORT_RULE', '* * * * *'),
      },
      // Recaps whose entries were changed past Strapi, straight in the database: looked for at start and by this rule.
      standings: {
        scan: env('RECAP_SCAN', 'on') !== 'off',
        rule: env('RECAP_SCAN_RULE', '*/10 * * * *'),
      },
      // A recap that contradicts an entry: `warn` publishes it all the same, `block` refuses.
      checks: { onPublish: env('RECAP_PUBLISH_CHECK', 'warn') },
    },
  },
});
