import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { importedFields, rowColumns, type ImportedUid } from '../imports/plan/values';

/** What somebody may do who may import at all. */
export interface ImportRights {
  /** Whether what comes in may be published at once; otherwise drafts only. */
  mayPublish: boolean;
}

const types = Object.keys(importedFields) as ImportedUid[];
const nouns: Record<ImportedUid, string> = { 'api::event.event': 'events', 'api::session.session': 'sessions', 'api::speaker.speaker': 'speakers' };

const refuse = (refused: ImportedUid[]): void => {
  if (refused.length === 0) return;
  throw new errors.ForbiddenError(
    `An import makes and changes entries that you may not make and change whole: ${refused.map((uid) => nouns[uid]).join(', ')}. `
      + 'Ask an administrator for permission to create and update all of these.',
    { types: refused },
  );
};

/** The fields an import writes, by their leaves, as roles list them: `places.city`, not `places`. */
const leavesOf = (uid: ImportedUid): { parent: string; leaf: string }[] =>
  importedFields[uid].flatMap((parent) => (rowColumns[parent] ?? ['']).map((column) => ({ parent, leaf: column ? `${parent}.${column}` : parent })));

/**
 * What an admin's roles let them do. An import touches entries of others and shows what is in them.
 * @throws ForbiddenError naming the types that they may not make and change whole
 */
export async function adminImportRights(strapi: Core.Strapi, userAbility: unknown): Promise<ImportRights> {
  const locale: string = await strapi.plugin('i18n').service('locales').getDefaultLocale();
  const checkerOf = (model: ImportedUid) => strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model });
  // An entry of somebody else's: who may change only entries of their own can't import.
  const entryOf = (uid: ImportedUid) => ({ documentId: 'any', ...(uid === 'api::speaker.speaker' ? {} : { locale }) });
  refuse(types.filter((uid) => {
    const { can } = checkerOf(uid);
    const entry = entryOf(uid);
    return !leavesOf(uid).every(({ parent, leaf }) => (['create', 'update'] as const).every((action) => can[action](entry, leaf) || can[action](entry, parent)));
  }));
  return { mayPublish: (['api::event.event', 'api::session.session'] as const).every((uid) => checkerOf(uid).can.publish(entryOf(uid))) };
}

/**
 * What a token or a role lets a request over REST do. There, making an entry publishes it: who may make may publish.
 * @throws ForbiddenError as above
 */
export async function contentApiImportRights(strapi: Core.Strapi, auth: unknown): Promise<ImportRights> {
  const may = async (uid: ImportedUid): Promise<boolean> => {
    try {
      // Of several scopes the public role needs every one, a token as well.
      await strapi.get('auth').verify(auth, { scope: [`${uid}.create`, `${uid}.update`] });
      return true;
    } catch (error) {
      if (error instanceof errors.ForbiddenError || error instanceof errors.UnauthorizedError) return false;
      throw error;
    }
  };
  const checked = await Promise.all(types.map(async (uid) => ({ uid, may: await may(uid) })));
  refuse(checked.filter((one) => !one.may).map(({ uid }) => uid));
  return { mayPublish: true };
}
