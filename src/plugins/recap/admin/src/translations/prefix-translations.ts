import { pluginId } from '../plugin-id';

/** Strapi's select looks an enumeration's value up by itself, without any prefix. */
const choice = 'choice.';

const addressOf = (key: string): string => {
  if (key.startsWith('content-manager.')) return key;
  return key.startsWith(choice) ? key.slice(choice.length) : `${pluginId}.${key}`;
};

/** Keys of our own are prefixed; labels of fields and the words for choices stand where the content manager looks them up. */
export const prefixTranslations = (translations: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(translations).map(([key, value]) => [addressOf(key), value]));
