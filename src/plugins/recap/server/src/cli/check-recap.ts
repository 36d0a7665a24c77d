import type { Core } from '@strapi/strapi';
import type { ShownFinding } from '../../../shared/contracts/checks';
import { checkRecap } from '../checks/check-recap';
import { countFindings } from '../checks/dismissals';
import { sourceTypes } from '../sources/attributes';
import { entryLabels } from '../sources/entry-labels';
import { recapBySlug } from './recap-by-slug';
import type { Terminal } from './terminal';

/** `event "Harbour Days", metrics.0` */
async function entryOf(strapi: Core.Strapi, { fact }: ShownFinding, locale: string): Promise<string> {
  const type = sourceTypes.find(({ uid }) => uid === fact?.source.uid);
  if (!fact || !type) return '';
  const [label] = await entryLabels(strapi, type, [fact.source.documentId], locale);
  return ` [${type.noun.one} "${label?.title ?? fact.source.documentId}"${fact.source.path ? `, ${fact.source.path}` : ''}]`;
}

const placeOf = ({ field, block }: ShownFinding): string => (field === 'body' ? `block ${block + 1}` : field);

/** Prints what is found in a recap's saved draft, each with its entry and field. @returns 1 when something contradicts an entry */
export async function checkCommand(strapi: Core.Strapi, { slug, locale }: { slug: string; locale: string | undefined }, terminal: Terminal): Promise<0 | 1> {
  const recap = await recapBySlug(strapi, slug, locale);
  const { findings } = await checkRecap(strapi, recap);
  const counts = countFindings(findings);
  for (const finding of findings.filter(({ dismissed }) => !dismissed)) {
    terminal.result(`${finding.severity}: ${placeOf(finding)}: "${finding.text}": ${finding.message}${await entryOf(strapi, finding, recap.locale)}`);
  }
  terminal.note(
    `${counts.contradicts} ${counts.contradicts === 1 ? 'contradicts' : 'contradict'} an entry, ${counts.unknown} unknown to the entries, `
      + `${counts.note} to be looked at, ${counts.dismissed} dismissed.`,
  );
  return counts.contradicts > 0 ? 1 : 0;
}
