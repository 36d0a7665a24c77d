import type { Core } from '@strapi/strapi';
import type { SourceType } from '../sources/attributes';
import type { Reader } from './reader';

/** Fields a role may read are listed by their leaves: `places.city`, not `places`. */
const fieldsOf = (strapi: Core.Strapi, type: SourceType): string[] => {
  const attributes: Record<string, { type: string; component?: string }> = strapi.contentType(type.uid).attributes;
  const leaves = (name: string): string[] => {
    const component = Object.values(strapi.components).find(({ uid }) => uid === attributes[name]?.component);
    return component ? Object.keys(component.attributes).filter((leaf) => leaf !== 'id').map((leaf) => `${name}.${leaf}`) : [name];
  };
  return [...type.scalars, ...type.components, ...type.relations, ...type.media].flatMap(leaves);
};

/** What an admin's roles let them read in the content manager. */
export const adminReader = (strapi: Core.Strapi, userAbility: unknown): Reader => async (type, locales) => {
  const checker = strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model: type.uid });
  const fields = fieldsOf(strapi, type);
  // An entry of somebody else's: who may read only entries of their own can't read this one.
  return (type.localised ? locales : [undefined]).every((locale) => {
    const entry = { documentId: 'any', ...(locale ? { locale } : {}) };
    return fields.every((field) => {
      const [parent] = field.split('.');
      return checker.can.read(entry, field) || (parent !== field && checker.can.read(entry, parent));
    });
  });
};
