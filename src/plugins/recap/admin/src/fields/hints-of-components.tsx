import type { EditLayout } from '@strapi/content-manager/strapi-admin';
import { HintTip } from './hint-tip';

/** Strapi shows hints under all fields but components, where a form needs them most: there they stand behind a mark. */
export const hintsOfComponents = ({ layout }: { layout: EditLayout }): { layout: EditLayout } => ({
  layout: {
    ...layout,
    layout: layout.layout.map((panel) =>
      panel.map((row) =>
        row.map((field) =>
          field.type === 'component' && field.hint
            ? { ...field, labelAction: <HintTip hint={field.hint} beside={field.labelAction} /> }
            : field,
        ),
      ),
    ),
  },
});
