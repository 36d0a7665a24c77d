import type { Core, Modules, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { lineageFaults } from './event-lineage';
import { mergeInput } from './merge-input';
import { checkEntry } from './rules/check-entry';
import type { Attributes, Fault } from './rules/fault';
import { rules } from './rules';
import { componentsOf, storedDrafts } from './stored-drafts';

type Context = Parameters<Modules.Documents.Middleware.Middleware>[0];

/** One version to judge: what is stored of it, with the input over it. */
interface Version {
  documentId: string | null;
  locale: string | undefined;
  entry: Attributes;
  /** What the request changes; {} when what is stored goes out as it is. */
  input: Attributes;
}

const localeOf = (entry: Attributes) => (typeof entry.locale === 'string' ? entry.locale : undefined);

async function versionsOf(strapi: Core.Strapi, context: Context): Promise<Version[]> {
  const uid: UID.ContentType = context.uid;
  switch (context.action) {
    case 'create': {
      const input: Attributes = { ...context.params.data };
      return [{ documentId: null, locale: context.params.locale ?? undefined, entry: input, input }];
    }
    case 'update': {
      const { documentId, locale, data } = context.params;
      const input: Attributes = { ...data };
      const [stored] = await storedDrafts(strapi, uid, documentId, locale);
      // A new language takes over what the others share.
      const [shared] = stored ? [] : await storedDrafts(strapi, uid, documentId, '*');
      return [{ documentId, locale: locale ?? undefined, entry: mergeInput(stored ?? shared, input), input }];
    }
    case 'publish': {
      const drafts = await storedDrafts(strapi, uid, context.params.documentId, context.params.locale);
      const { documentId } = context.params;
      return drafts.map((entry) => ({ documentId, locale: localeOf(entry), entry, input: {} }));
    }
    case 'clone': {
      const { documentId, locale, data } = context.params;
      const input: Attributes = { ...data };
      const drafts = await storedDrafts(strapi, uid, documentId, locale);
      // The copy is a new document: what it is linked to can't lead back to it.
      return drafts.map((stored) => ({ documentId: null, locale: localeOf(stored), entry: mergeInput(stored, input), input }));
    }
    default:
      return [];
  }
}

async function faultsOf(strapi: Core.Strapi, uid: string, { documentId, locale, entry, input }: Version): Promise<Fault[]> {
  const faults = checkEntry(uid, entry, componentsOf(strapi));
  return uid === 'api::event.event' ? [...faults, ...(await lineageFaults(strapi, { documentId, locale, input }))] : faults;
}

/**
 * Nothing that can't be true is saved or published: an end before its start, a time zone nobody knows, a count below
 * zero, a link that is none, a tour inside itself. Publishing reads the stored draft again, since drafts come in by
 * other ways too.
 * @throws ValidationError whose `details.errors[].path` the admin shows at the field
 */
export const refuseBadContent =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    if (!(context.uid in rules)) return next();
    const versions = await versionsOf(strapi, context);
    for (const version of versions) {
      const faults = await faultsOf(strapi, context.uid, version);
      if (faults.length === 0) continue;
      const where = versions.length > 1 && version.locale ? ` (${version.locale})` : '';
      throw new errors.ValidationError(faults.map(({ path, message }) => `${path.join('.')}${where}: ${message}`).join(' '), {
        errors: faults.map(({ path, message }) => ({ path, message, name: 'ValidationError' })),
      });
    }
    return next();
  };
