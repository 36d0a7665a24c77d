import type { UID } from '@strapi/strapi';

/** The attribute the slug of each type is made of. */
export const nameOf = {
  'api::event.event': 'name',
  'api::session.session': 'title',
  'api::speaker.speaker': 'name',
  'api::sponsor.sponsor': 'name',
  'api::case-study.case-study': 'organisation',
  'api::recap.recap': 'title',
} as const satisfies Partial<Record<UID.ContentType, string>>;

export type SluggedUid = keyof typeof nameOf;

export const isSlugged = (uid: UID.ContentType): uid is SluggedUid => uid in nameOf;
