import type { Core } from '@strapi/strapi';

const draftedTypes = ['api::event.event', 'api::session.session', 'api::case-study.case-study', 'api::recap.recap'] as const;
type DraftedUid = (typeof draftedTypes)[number];
type Uid = DraftedUid | 'api::speaker.speaker' | 'api::sponsor.sponsor';
const isDrafted = (uid: Uid): uid is DraftedUid => draftedTypes.some((drafted) => drafted === uid);

export interface Making {
  /** Published unless told otherwise. */
  publish?: boolean;
  locale?: string;
}

/** Makes one entry through the Document Service and returns its documentId. Relations in `values` are documentIds. */
export async function make(
  strapi: Core.Strapi, uid: Uid, values: Record<string, unknown>, { publish = true, locale }: Making = {},
): Promise<string> {
  const { documentId } = await strapi.documents(uid).create({ data: values, ...(locale ? { locale } : {}) });
  if (publish && isDrafted(uid)) await strapi.documents(uid).publish({ documentId });
  return documentId;
}

/** Changes the draft of an entry, without publishing it. */
export async function change(strapi: Core.Strapi, uid: Uid, documentId: string, values: Record<string, unknown>): Promise<void> {
  await strapi.documents(uid).update({ documentId, data: values });
}

/** The version of an entry in another language. */
export async function translate(
  strapi: Core.Strapi, uid: DraftedUid, documentId: string, locale: string, values: Record<string, unknown>,
  { publish = true }: Making = {},
): Promise<void> {
  await strapi.documents(uid).update({ documentId, locale, data: values });
  if (publish) await strapi.documents(uid).publish({ documentId, locale });
}

export const makeEvent = (strapi: Core.Strapi, values: Record<string, unknown> = {}, making?: Making) =>
  make(strapi, 'api::event.event', {
    name: 'Harbour Days',
    startsAt: '2024-05-14T08:00:00.000Z',
    endsAt: '2024-05-14T16:00:00.000Z',
    timezone: 'Europe/Rome',
    tookPlaceAsPlanned: true,
    ...values,
  }, making);

export const makeSession = (strapi: Core.Strapi, values: Record<string, unknown>, making?: Making) =>
  make(strapi, 'api::session.session', { title: 'Boats that mend themselves', kind: 'talk', outcome: 'held', ...values }, making);

/** An event with a speaker, a sponsor, sessions of every part, a case study and text in every list. */
export async function makeRichEvent(strapi: Core.Strapi, { sessions = 3, name = 'Harbour Days' } = {}) {
  const speaker = await make(strapi, 'api::speaker.speaker', { name: 'Ines Park', affiliation: 'Port Authority' });
  const other = await make(strapi, 'api::speaker.speaker', { name: 'Tom Reed', affiliation: 'Dock Nine' });
  const sponsor = await make(strapi, 'api::sponsor.sponsor', { name: 'Rope & Sons' });
  const event = await makeEvent(strapi, {
    name,
    places: [{ city: 'Genoa', country: 'Italy' }],
    figures: [{ kind: 'attended', value: 120, qualifier: 'about' }],
    organisers: [{ name: 'Harbour Club' }],
    sponsorships: [{ sponsor, tier: 'Gold' }],
    highlights: [{ text: 'A boat was mended on stage.' }],
    strands: [{ name: 'Hulls' }],
    quotes: [{ text: 'We came to mend.', speaker }],
    metrics: [{ label: 'boats mended', value: 12, saidBy: other }],
    materials: [{ kind: 'slides', label: 'Slides', url: 'https://example.org/slides' }],
    nextSteps: [{ kind: 'next-event', label: 'Harbour Days 2025', startsOn: '2025-05-13' }],
  });
  const study = await make(strapi, 'api::case-study.case-study', {
    organisation: 'Ferry Line',
    summary: 'Ferry Line mends at night.',
    technologies: [{ label: 'Caulk', url: 'https://example.org/caulk' }],
    metrics: [{ label: 'ferries', value: 4, saidBy: speaker }],
    points: [{ text: 'Nights are quiet.' }],
  });
  const made: string[] = [];
  for (let number = 1; number <= sessions; number += 1) {
    made.push(await makeSession(strapi, {
      title: `Mending, part ${number}`,
      event,
      startsAt: `2024-05-14T${String(8 + (number % 8)).padStart(2, '0')}:00:00.000Z`,
      contributions: [{ speaker, role: 'speaker' }, { affiliation: 'Dock Nine', role: 'panellist' }],
      takeaways: [{ text: `Lesson ${number} is to caulk twice.`, speakers: [speaker, other] }, { text: 'Tar is cheap.' }],
      quotes: [{ text: 'Tar is all you need.', speaker: other }],
      metrics: [{ label: 'litres of tar', value: number, saidBy: speaker }],
      materials: [{ kind: 'recordings', label: 'Recording', url: 'https://example.org/film' }],
      caseStudies: [study],
    }));
  }
  return { event, sessions: made, study, speaker, other, sponsor };
}
