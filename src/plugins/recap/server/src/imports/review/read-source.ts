import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { ImportReview } from '../../../../shared/contracts/imports';
import { newDocumentId } from '../../documents/new-document-id';
import type { Asker } from '../../drafts/asker';
import { readProgramme } from '../formats/read-programme';
import { noAnswers, type Answers } from '../plan/state';
import type { ProgrammeInput } from '../programme';
import { eventCandidates } from '../store/event-candidates';
import { createImport, readImport } from '../store/import-row';
import { packSource } from '../store/pack-source';
import { chosenEvent, consider, defaultLocaleOf, type Looking } from './consider';
import { timezoneOfEvent } from './timezone-of-event';
import { readOrRefuse } from './refused';
import { remember, reviewFrom } from './review-of';

export interface SourceRead {
  files: ProgrammeInput['files'];
  pasted?: string;
  /** where the files were fetched from */
  url?: string;
  answers: Partial<Answers>;
  askedBy: Asker;
}

const nameOf = ({ files, pasted, url }: SourceRead): string =>
  files.length > 0 ? files.map(({ name }) => name).join(', ') : pasted === undefined ? (url ?? '') : 'Pasted cells';

const bytesOf = ({ files, pasted }: SourceRead): Uint8Array[] => [...files.map(({ bytes }) => bytes), ...(pasted === undefined ? [] : [Buffer.from(pasted)])];

/**
 * Reads a source into an import that is still to be reviewed. Nothing but the import itself is written.
 * @throws ValidationError with place and reason for a source that can't be read
 */
export async function readSource(strapi: Core.Strapi, source: SourceRead, looking: Looking): Promise<ImportReview> {
  const { files, pasted, url, askedBy } = source;
  const answers: Answers = { ...noAnswers, ...source.answers };
  const read = (timezone: string | null) => readOrRefuse(readProgramme({ files, ...(pasted === undefined ? {} : { pasted }), ...(timezone === null ? {} : { timezone }) }));
  let programme = read(answers.timezone);
  answers.readWith = answers.timezone;
  if (programme.needsTimezone) {
    const locale = await defaultLocaleOf(strapi);
    const chosen = chosenEvent({ answers, eventDocumentId: null, programme }, await eventCandidates(strapi, programme, locale));
    const timezone = await timezoneOfEvent(strapi, chosen, locale);
    if (timezone !== null) {
      programme = read(timezone);
      answers.readWith = timezone;
    }
  }
  const documentId = newDocumentId(strapi, 'plugin::recap.import');
  const bytes = bytesOf(source);
  const hash = createHash('sha256');
  for (const part of bytes) hash.update(part);
  await createImport(strapi, {
    documentId,
    sourceName: nameOf(source),
    sourceUrl: url ?? null,
    format: programme.format,
    system: programme.system,
    bytes: bytes.reduce((sum, part) => sum + part.byteLength, 0),
    hash: hash.digest('hex'),
    source: await packSource({ files, ...(pasted === undefined ? {} : { pasted }) }),
    programme,
    answers,
    state: 'open',
    eventDocumentId: null,
    asks: null,
    version: null,
    fingerprints: null,
    outcome: null,
    done: 0,
    total: 0,
    startedAt: null,
    finishedAt: null,
    failure: null,
    readAt: looking.now.toISOString(),
    askedBy,
  });
  const row = await readImport(strapi, documentId);
  const considered = await consider(strapi, row, looking);
  await remember(strapi, row, considered);
  return reviewFrom(row, considered, looking);
}
