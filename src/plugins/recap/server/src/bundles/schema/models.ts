import type { Core, Struct, UID } from '@strapi/strapi';
import { guides } from '../../guides';

/** What a bundle's schema is made of: content types and components with the attributes people fill in. */
export interface ModelAttribute {
  type: string;
  customField?: string;
  required?: boolean;
  default?: unknown;
  enum?: string[];
  min?: number;
  max?: number;
  minLength?: number;
  maxLength?: number;
  multiple?: boolean;
  component?: string;
  repeatable?: boolean;
  relation?: string;
  target?: string;
  mappedBy?: string;
  localised: boolean;
  /** What to write, as the form says. */
  description?: string;
}

export interface Model {
  uid: string;
  /** `events`, the name of its file in a bundle; components have none. */
  plural?: string;
  /** `event` */
  singular: string;
  localised: boolean;
  attributes: Record<string, ModelAttribute>;
}

export interface Models {
  /** In the order their entries are written: what is linked to comes first. */
  types: Model[];
  components: Record<string, Model>;
}

/** What a bundle may hold. Recaps are none of it: they are drafted from the entries. */
export const bundledTypes = [
  'api::speaker.speaker',
  'api::sponsor.sponsor',
  'api::event.event',
  'api::case-study.case-study',
  'api::session.session',
] as const satisfies UID.ContentType[];

export type BundledUid = (typeof bundledTypes)[number];

export const isBundled = (uid: string): uid is BundledUid => (bundledTypes as readonly string[]).includes(uid);

const isLocalised = (options: unknown): boolean =>
  (options as { i18n?: { localized?: boolean } } | undefined)?.i18n?.localized === true;

const hints = new Map(guides.flatMap(({ uid, rows }) => rows.flat().map(({ attribute, hint }) => [`${uid} ${attribute}`, hint])));

function modelOf(schema: Struct.ContentTypeSchema | Struct.ComponentSchema): Model {
  // The written schema names the attributes that are the type's own; the loaded one knows the types of custom fields.
  const own = Object.keys((schema as { __schema__?: { attributes: object } }).__schema__?.attributes ?? schema.attributes);
  const plural = 'pluralName' in schema.info ? schema.info.pluralName : undefined;
  return {
    uid: schema.uid,
    plural,
    singular: 'singularName' in schema.info ? schema.info.singularName : schema.uid,
    localised: isLocalised(schema.pluginOptions),
    attributes: Object.fromEntries(
      own.map((name) => {
        const attribute = schema.attributes[name];
        return [name, { ...(attribute as object), type: attribute.type, localised: isLocalised(attribute.pluginOptions), description: hints.get(`${schema.uid} ${name}`) }];
      }),
    ),
  };
}

export function modelsOf(strapi: Core.Strapi): Models {
  return {
    types: bundledTypes.map((uid) => modelOf(strapi.contentType(uid))),
    components: Object.fromEntries(Object.values(strapi.components).map((schema) => [schema.uid, modelOf(schema)])),
  };
}
