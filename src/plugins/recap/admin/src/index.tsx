import type { ComponentType } from 'react';
import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { BulletList, CloudUpload, Feather } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { AfterTheEvent } from './actions/after-the-event';
import { DraftFromSessions } from './actions/draft-from-sessions';
import { ImportIntoEvent } from './actions/import-into-event';
import { PublishLinked } from './actions/publish-linked';
import { hintsOfComponents } from './fields/hints-of-components';
import { choicesInWords } from './lists/choices-in-words';
import { ImportProgramme } from './lists/import-programme';
import { standingColumn } from './lists/standing/standing-column';
import { EventPanel } from './panels/event-panel';
import { FieldFocus } from './panels/field-focus';
import { RecapPanel } from './panels/recap-panel';
import { TrustPanel } from './panels/trust-panel';
import { toFillIn, toImport } from './permissions';
import { pluginId } from './plugin-id';
import { english } from './translations/english';
import { loadTranslations } from './translations/load';

type ContentManagerApis = ContentManagerPlugin['config']['apis'];

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: pluginId, name: 'Recap' });
    app.customFields.register({
      name: 'phrase',
      pluginId,
      type: 'text',
      icon: Feather,
      intlLabel: { id: `${pluginId}.phrase.label`, defaultMessage: 'Recap text' },
      intlDescription: { id: `${pluginId}.phrase.description`, defaultMessage: 'A text that shows the sentence a recap makes of it' },
      // Strapi's type says an input takes no props; it gives it those of the field.
      components: { Input: async () => ({ default: (await import('./inputs/phrase-input')).default as ComponentType }) },
    });
    app.addMenuLink({
      to: `plugins/${pluginId}/import`,
      icon: CloudUpload,
      intlLabel: { id: `${pluginId}.import.title`, defaultMessage: english['import.title'] },
      permissions: toImport,
      Component: () => import('./pages/import/import-page'),
    });
    app.addMenuLink({
      to: `plugins/${pluginId}/afterwards`,
      icon: BulletList,
      intlLabel: { id: `${pluginId}.afterwards.title`, defaultMessage: english['afterwards.title'] },
      permissions: toFillIn,
      Component: () => import('./pages/afterwards/events-page'),
    });
    app.router.addRoute({
      path: `plugins/${pluginId}/preview`,
      lazy: async () => ({ Component: (await import('./pages/preview/preview-page')).default }),
    });
    app.router.addRoute({
      path: `plugins/${pluginId}/asks/:event`,
      lazy: async () => ({ Component: (await import('./pages/afterwards/asks/asks-page')).default }),
    });
    app.router.addRoute({
      path: `plugins/${pluginId}/afterwards/:event`,
      lazy: async () => ({ Component: (await import('./pages/afterwards/afterwards-page')).default }),
    });
    app.router.addRoute({
      path: `plugins/${pluginId}/update/:documentId`,
      lazy: async () => ({ Component: (await import('./pages/update/update-page')).default }),
    });
    app.router.addRoute({
      path: `plugins/${pluginId}/revisions/:documentId`,
      lazy: async () => ({ Component: (await import('./pages/revisions/revisions-page')).default }),
    });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    const contentManager = app.getPlugin('content-manager');
    const apis = contentManager.apis as ContentManagerApis;
    contentManager.injectComponent('listView', 'actions', { name: 'recap-import', Component: ImportProgramme });
    apis.addEditViewSidePanel([EventPanel, TrustPanel, RecapPanel, FieldFocus]);
    apis.addDocumentAction([PublishLinked, AfterTheEvent, ImportIntoEvent]);
    apis.addBulkAction([DraftFromSessions]);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', choicesInWords);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', standingColumn);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', hintsOfComponents);
  },

  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(
      locales.map(async (locale) => {
        try {
          return { data: await loadTranslations(locale), locale };
        } catch {
          // A language of the admin that this plugin has not been translated into: English stands in.
          return { data: {}, locale };
        }
      }),
    );
  },
};
