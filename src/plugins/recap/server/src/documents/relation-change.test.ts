import { relationChange } from './relation-change';

it.each([
  [undefined, { set: null, connect: [], disconnect: [] }],
  [null, { set: [], connect: [], disconnect: [] }],
  ['abc', { set: [{ documentId: 'abc' }], connect: [], disconnect: [] }],
  [7, { set: [{ id: 7 }], connect: [], disconnect: [] }],
  [['abc', { id: 7 }], { set: [{ documentId: 'abc' }, { id: 7 }], connect: [], disconnect: [] }],
  [{ connect: [{ id: 7, documentId: 'abc', locale: 'en' }], disconnect: [] }, { set: null, connect: [{ documentId: 'abc' }], disconnect: [] }],
  [{ set: null }, { set: [], connect: [], disconnect: [] }],
])('%j', (input, change) => expect(relationChange(input)).toEqual(change));
