import type { Core } from '@strapi/strapi';
import type { PublishLinked } from '../../../shared/contracts/panels';
import type { EntryLabel } from '../../../shared/contracts/previews';
import { publishableTypes, type PublishableType, type Selection } from './publishable';
import { readVersions, type Version } from './read-versions';
import { reasonOf } from './reason-of';

export type Published = PublishLinked.Response['data'];

/** Why somebody may not publish a version; null when they may. */
export type Refusal = (type: PublishableType, version: Version) => string | null;

const labelOf = ({ uid }: PublishableType, { documentId, title }: Version): EntryLabel => ({ uid, documentId, title });
const isSame = (a: EntryLabel, b: EntryLabel) => a.uid === b.uid && a.documentId === b.documentId;

/** `attribute documentId` -> whether that entry is published in the same language. */
async function targetsPublished(strapi: Core.Strapi, versions: Version[]): Promise<Set<string>> {
  const targets = [...new Set(versions.flatMap(({ drafted }) => drafted.map((link) => link.split(' ')[1] ?? '')))];
  const found = await Promise.all(
    publishableTypes.map(({ uid }): Promise<{ documentId: string; locale: string }[]> =>
      strapi.db.query(uid).findMany({ where: { documentId: { $in: targets }, publishedAt: { $notNull: true } }, select: ['documentId', 'locale'] }),
    ),
  );
  return new Set(found.flat().map(({ documentId, locale }) => `${documentId} ${locale}`));
}

/** Versions whose published side lacks a link that the draft has and that would hold by now. */
async function withDroppedLinks(strapi: Core.Strapi, type: PublishableType, documentIds: string[]): Promise<Version[]> {
  const versions = (await readVersions(strapi, type, documentIds)).filter(({ state }) => state === 'published');
  const lacking = versions.filter(({ drafted, published }) => drafted.some((link) => !published.includes(link)));
  const targets = await targetsPublished(strapi, lacking);
  return lacking.filter(({ drafted, published, locale }) =>
    drafted.some((link) => !published.includes(link) && targets.has(`${link.split(' ')[1]} ${locale}`)),
  );
}

/**
 * Publishes entries in all their languages, in the order that keeps the links between them, and publishes once more
 * whatever lacks a link that its draft has and that holds by now: Strapi drops links to what isn't published. What
 * stands published as it is, is left alone: a second run changes nothing.
 * @param refusal what keeps somebody from publishing an entry; nothing does when code asks
 */
export async function publishEntries(strapi: Core.Strapi, selection: Selection, refusal: Refusal = () => null): Promise<Published> {
  const outcome: Published = { published: [], unchanged: [], failed: [] };

  const publish = async (type: PublishableType, version: Version): Promise<string | null> => {
    const refused = refusal(type, version);
    if (refused) return refused;
    try {
      await strapi.documents(type.uid).publish({ documentId: version.documentId, locale: version.locale });
      return null;
    } catch (error) {
      return reasonOf(error);
    }
  };

  for (const type of publishableTypes) {
    const all = await readVersions(strapi, type, selection[type.uid]);
    for (const documentId of selection[type.uid]) {
      const versions = all.filter((version) => version.documentId === documentId);
      const [first] = versions;
      if (!first) continue;
      const wanted = versions.filter(({ state }) => state === 'unpublished');
      const reasons: string[] = [];
      for (const version of wanted) {
        const reason = await publish(type, version);
        if (reason) reasons.push(versions.length > 1 ? `${version.locale}: ${reason}` : reason);
      }
      if (wanted.length === 0) outcome.unchanged.push(labelOf(type, first));
      if (wanted.length > reasons.length) outcome.published.push(labelOf(type, first));
      if (reasons.length > 0) outcome.failed.push({ ...labelOf(type, first), reason: reasons.join(' ') });
    }
  }

  for (const type of publishableTypes) {
    for (const version of await withDroppedLinks(strapi, type, selection[type.uid])) {
      const label = labelOf(type, version);
      const reason = await publish(type, version);
      if (reason) outcome.failed.push({ ...label, reason });
      else if (!outcome.published.some((entry) => isSame(entry, label))) outcome.published.push(label);
      outcome.unchanged = outcome.unchanged.filter((entry) => !isSame(entry, label));
    }
  }
  return outcome;
}
