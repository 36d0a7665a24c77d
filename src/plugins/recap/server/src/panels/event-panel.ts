import type { Core } from '@strapi/strapi';
import type { EventPanel } from '../../../shared/contracts/panels';
import type { Gap } from '../../../shared/recap';
import { recapOfSubject } from '../drafts/existing-recap';
import { siteLocales } from '../drafts/locales';
import { prepare, type DraftingRequest } from '../drafts/prepare';
import { subjectKey } from '../drafts/subject-key';
import { speaks } from '../engine/compose';
import { stateOf, versionsOf } from '../sources/versions';
import type { Row } from '../sources/rows';
import { standingLabels } from '../updates/standing/labels';
import { UnprocessableError } from '../unprocessable-error';

type Panel = EventPanel.Response['data'];

const most = 5;

/** What would help the recap most; drafts count, so that a field just filled in is asked for no more. */
async function missing(strapi: Core.Strapi, request: DraftingRequest): Promise<Gap[]> {
  try {
    const { recap } = await prepare(strapi, { ...request, includeDrafts: true });
    return recap.gaps
      .filter(({ severity }) => severity === 'missing')
      .sort((a, b) => b.weight - a.weight)
      .slice(0, most);
  } catch (error) {
    // What stops a preview of drafts is named as the obstacle.
    if (error instanceof UnprocessableError) return [];
    throw error;
  }
}

/** Why no recap can be drafted of what is published. */
async function obstacle(strapi: Core.Strapi, request: DraftingRequest): Promise<string | null> {
  try {
    await prepare(strapi, request);
    return null;
  } catch (error) {
    if (error instanceof UnprocessableError) return error.message;
    throw error;
  }
}

/** The recaps of an event by language, each with its state. */
async function recapsOf(strapi: Core.Strapi, event: string): Promise<Panel['recaps']> {
  const documentId = await recapOfSubject(strapi, subjectKey({ kind: 'event', event }));
  if (!documentId) return [];
  const rows: Row[] = await strapi.db.query('api::recap.recap').findMany({
    select: ['documentId', 'locale', 'title', 'publishedAt', 'updatedAt'], where: { documentId },
  });
  const standings = await standingLabels(strapi, [documentId]);
  const locales = [...new Set(rows.map(({ locale }) => locale ?? ''))].sort();
  return locales.flatMap((locale) =>
    [...versionsOf(rows.filter((row) => row.locale === locale), 'title').values()].map((versions) => ({
      documentId, locale, title: versions.title, state: stateOf(versions),
      standing: standings.find((one) => one.locale === locale) ?? null,
    })),
  );
}

/**
 * What the Recap panel of an event shows.
 * @param mayReadRecaps whether the person may be told of recaps that exist
 * @throws NotFoundError for an unknown event
 */
export async function eventPanel(
  strapi: Core.Strapi, { event, mayReadRecaps, now }: { event: string; mayReadRecaps: boolean; now: Date },
): Promise<Panel> {
  const locales = (await siteLocales(strapi)).filter(({ code }) => speaks(code));
  const preferred = locales.find(({ isDefault }) => isDefault) ?? locales[0];
  const request: DraftingRequest = { subject: { kind: 'event', event }, locale: preferred?.code, now };
  return {
    recaps: mayReadRecaps ? await recapsOf(strapi, event) : [],
    locales: locales.map(({ code, name, isDefault }) => ({ code, name, isDefault })),
    missing: await missing(strapi, request),
    obstacle: await obstacle(strapi, request),
  };
}
