import { pluginId } from '../plugin-id';

/** Keys of our own are prefixed; labels of fields already stand under the key the content manager looks up. */
export const prefixTranslations = (translations: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(translations).map(([key, value]) => [key.startsWith('content-manager.') ? key : `${pluginId}.${key}`, value]),
  );
