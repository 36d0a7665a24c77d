import type { Core } from '@strapi/strapi';
import { relationChange } from '../relation-change';
import type { Attributes } from '../rules/fault';
import { fallbackSlug } from './fallback-slug';
import { freeSlug } from './free-slug';
import { nameOf, type SluggedUid } from './slugged-types';
import { slugOf } from './slug-of';

export interface Unnamed {
  uid: SluggedUid;
  documentId: string;
  attributes: Attributes;
}

/** The time zone an entry's dates are told in: an event's own, or that of the session's event. */
async function timezoneOf(strapi: Core.Strapi, { uid, documentId, attributes }: Unnamed): Promise<unknown> {
  if (uid !== 'api::session.session') return attributes.timezone;
  const { set, connect } = relationChange(attributes.event);
  const [target] = [...connect, ...(set ?? [])];
  const where = target ?? { sessions: { documentId } };
  return (await strapi.db.query('api::event.event').findOne({ where, select: ['timezone'] }))?.timezone;
}

/** A new slug for an entry, one that no other document of its type bears, in any language, published or not. */
export async function makeSlug(strapi: Core.Strapi, unnamed: Unnamed): Promise<string> {
  const { uid, documentId, attributes } = unnamed;
  const name = attributes[nameOf[uid]];
  const slug =
    (typeof name === 'string' ? slugOf(name) : '') ||
    fallbackSlug(strapi.contentType(uid).info.singularName, attributes, documentId, await timezoneOf(strapi, unnamed));
  const others: { slug: string }[] = await strapi.db.query(uid).findMany({
    where: { slug: { $startsWith: slug }, documentId: { $ne: documentId } },
    select: ['slug'],
  });
  return freeSlug(slug, new Set(others.map((other) => other.slug)));
}
