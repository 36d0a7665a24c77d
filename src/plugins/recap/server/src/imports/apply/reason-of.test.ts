import { errors } from '@strapi/utils';
import { reasonOf } from './reason-of';

it.each([
  [new errors.ApplicationError('The event is locked - ask the office.'), 'The event is locked - ask the office.'],
  [new Error("insert into `sessions` (`title`) values ('Tides - an introduction') - UNIQUE constraint failed: sessions.slug"), 'UNIQUE constraint failed: sessions.slug'],
  [new Error('update "sessions" set "title" = $1\nwhere "id" = $2 - connection terminated'), 'connection terminated'],
  ['disk full', 'disk full'],
])('says of %p what people need', (error, reason) => expect(reasonOf(error)).toBe(reason));
