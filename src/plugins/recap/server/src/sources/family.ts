import type { Core } from '@strapi/strapi';
import { eventType } from './attributes';
import { linkingTo, readVersions } from './queries';
import { chosenOf, linksOf, type Versions } from './versions';

/** Events of events of events: no tour is deeper, and a cycle that got past validation must end. */
const deepest = 4;

/** The events around the subject's own. */
export interface Family {
  /** Every event looked at, by documentId; those without a version that may be read are there to be named. */
  versions: Map<string, Versions>;
  /** The subject's own events with all their parts. */
  own: Set<string>;
  /** The tours those are part of, however far up. */
  above: Set<string>;
}

interface FamilyRequest {
  events: string[];
  locale: string;
  includeDrafts: boolean;
  /** Sessions picked by hand take neither the parts of their events nor previous editions. */
  withParts: boolean;
}

/** Reads the parts below some events, the tours above them and their previous editions, each level in one go. */
export async function readFamily(strapi: Core.Strapi, request: FamilyRequest): Promise<Family> {
  const { events, locale, includeDrafts, withParts } = request;
  const versions = await readVersions(strapi, eventType, locale, events);
  const own = new Set([...versions.keys()]);
  const add = async (documentIds: string[]): Promise<void> => {
    const unknown = documentIds.filter((documentId) => !versions.has(documentId));
    if (unknown.length === 0) return;
    for (const [documentId, of] of await readVersions(strapi, eventType, locale, unknown)) versions.set(documentId, of);
  };
  const namedBy = (documentIds: Iterable<string>, attribute: string): string[] => [
    ...new Set([...documentIds].flatMap((documentId) => {
      const of = versions.get(documentId);
      return of ? linksOf(of, attribute, includeDrafts) : [];
    })),
  ];

  const above = new Set<string>();
  let lower: Iterable<string> = own;
  for (let level = 0; level < deepest; level += 1) {
    const tours = namedBy(lower, 'partOf').filter((documentId) => !above.has(documentId) && !own.has(documentId));
    // Previous editions come with the first level, so that they cost no statements of their own.
    const previous = level === 0 && withParts ? namedBy(own, 'previous') : [];
    if (tours.length + previous.length === 0) break;
    await add([...tours, ...previous]);
    for (const tour of tours) above.add(tour);
    lower = tours;
  }

  let level = withParts ? [...own] : [];
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    const candidates = (await linkingTo(strapi, eventType, locale, 'partOf', level))
      .filter((documentId) => !own.has(documentId) && !above.has(documentId));
    await add(candidates);
    const parents = new Set(level);
    level = candidates.filter((documentId) => {
      const part = versions.get(documentId);
      return part && chosenOf(part, includeDrafts) && linksOf(part, 'partOf', includeDrafts).some((parent) => parents.has(parent));
    });
    for (const part of level) own.add(part);
  }
  return { versions, own, above };
}
