import type { AnswerItem } from '../../../../shared/contracts/afterwards';
import type { SessionDraft } from '../session-drafts';
import type { Sent } from './sent';
import { takeItems } from './take-items';

const ines = { documentId: 'ines', name: 'Ines Park', affiliation: 'Harbour Lab' };
const tom = { documentId: 'tom', name: 'Tom Reed' };
const draft: SessionDraft = {
  id: 1, documentId: 'talk', title: 'Caulk', kind: 'talk', language: null, outcome: 'held', startsAt: null, event: null,
  contributions: [{ id: 11, affiliation: 'Harbour Lab', speaker: ines }, { id: 12, affiliation: null, speaker: { ...tom, affiliation: 'Dock Nine' } }],
  takeaways: [{ id: 21, text: 'Both say so.', speakers: [ines, tom] }, { id: 22, text: 'Tom says so.', speakers: [tom] }],
  quotes: [{ id: 31, text: 'Somebody said.', speaker: null }, { id: 32, text: 'I said.', speaker: ines }],
  materials: [{ id: 41, kind: 'slides', url: 'https://example.org/old' }, { id: 42, kind: 'photos', url: 'https://example.org/photos' }],
};

const source = 'sent in by the speaker, 15 May 2026';
const taken = (of: SessionDraft, speaker: string, sent: Sent, take: AnswerItem[]) => takeItems(of, speaker, sent, take, source);

it('adds what is new behind what is there, under the speaker\'s name', () => {
  expect(taken(draft, 'ines', { takeaway: 'Mine.' }, ['takeaway']).session).toEqual({
    takeaways: [{ id: 21 }, { id: 22 }, { text: 'Mine.', speakers: ['ines'] }],
  });
  expect(taken(draft, 'tom', { quote: 'Mine.' }, ['quote']).session).toEqual({
    quotes: [{ id: 31 }, { id: 32 }, { text: 'Mine.', verbatim: true, speaker: 'tom', source }],
  });
});

it('replaces only what is the speaker\'s own', () => {
  expect(taken(draft, 'tom', { takeaway: 'Better.' }, ['takeaway']).session.takeaways).toEqual([{ id: 21 }, { id: 22, text: 'Better.' }]);
  expect(taken(draft, 'ines', { quote: 'Better.' }, ['quote']).session.quotes).toEqual([{ id: 31 }, { id: 32, text: 'Better.', verbatim: true, source }]);
});

it('keeps other links, whichever of the two are taken', () => {
  expect(taken(draft, 'ines', { recordingUrl: 'https://example.org/film', slidesUrl: 'https://example.org/new' }, ['recordingUrl', 'slidesUrl']).session.materials)
    .toEqual([{ id: 41, url: 'https://example.org/new' }, { id: 42 }, { kind: 'recordings', url: 'https://example.org/film' }]);
});

it('corrects the affiliation of that day, and the speaker\'s own where it said the same', () => {
  expect(taken(draft, 'ines', { affiliation: 'Harbour Labs' }, ['affiliation'])).toEqual({
    session: { contributions: [{ id: 11, affiliation: 'Harbour Labs' }, { id: 12 }] }, speaker: { affiliation: 'Harbour Labs' },
  });
  const moved: SessionDraft = { ...draft, contributions: [{ id: 11, affiliation: 'Harbour Lab', speaker: { ...ines, affiliation: 'Somewhere since' } }] };
  expect(taken(moved, 'ines', { affiliation: 'Harbour Labs' }, ['affiliation']).speaker).toEqual({});
});

it('writes nothing that was not taken or not sent', () => {
  expect(taken(draft, 'ines', { takeaway: 'Mine.', name: 'Inés' }, ['quote'])).toEqual({ session: {}, speaker: {} });
  expect(taken(draft, 'ines', { takeaway: 'Mine.', name: 'Inés' }, ['name'])).toEqual({ session: {}, speaker: { name: 'Inés' } });
});
