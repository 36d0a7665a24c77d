import type { Core } from '@strapi/strapi';
import type { RecapSources, SentenceState } from '../../../shared/contracts/updates';
import type { Fact } from '../../../shared/recap';
import { baselineOf, generationsOf } from '../drafts/revisions';
import { sourceSentences } from '../engine/merge/source-sentences';
import { sourceTypes } from '../sources/attributes';
import { entryLabels } from '../sources/entry-labels';
import { titlesThen } from './standing/compare';
import { requireRecap } from './rewrite-recap';

/** What the entries behind facts are called now; of those that are gone, what they were called. */
async function titlesOfFacts(strapi: Core.Strapi, facts: Record<string, Fact>, locale: string): Promise<Record<string, string>> {
  const titles = titlesThen(facts);
  for (const type of sourceTypes) {
    const documentIds = new Set(Object.values(facts).flatMap((fact) => (fact.kind !== 'derived' && fact.source.uid === type.uid ? [fact.source.documentId] : [])));
    for (const { uid, documentId, title } of await entryLabels(strapi, type, [...documentIds], locale)) titles[`${uid}:${documentId}`] = title;
  }
  return titles;
}

/** Where each sentence of a recap's saved draft comes from. @throws NotFoundError */
export async function recapSources(strapi: Core.Strapi, documentId: string, locale: string): Promise<RecapSources.Response['data']> {
  const { text } = await requireRecap(strapi, documentId, locale);
  const baseline = await baselineOf(strapi, documentId, locale);
  // Without its record nobody can tell what a person wrote: all of it is theirs.
  const generations = baseline ? await generationsOf(strapi, documentId, locale) : [];
  const { sentences, facts } = sourceSentences(generations, text, locale);
  const count = (state: SentenceState) => sentences.filter((sentence) => sentence.state === state).length;
  return {
    sentences,
    facts,
    titles: await titlesOfFacts(strapi, facts, locale),
    counts: { 'from-entries': count('from-entries'), edited: count('edited'), 'by-hand': count('by-hand') },
    hasBaseline: baseline !== null,
  };
}
