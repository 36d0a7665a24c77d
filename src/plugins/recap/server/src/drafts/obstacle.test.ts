import type { EventEntry, EventGraph, SessionEntry, Withheld } from '../engine/entries';
import { obstacleOf } from './obstacle';

const event: EventEntry = {
  documentId: 'e1', state: 'published', name: 'Harbour Days', startsAt: '2024-05-14T08:00:00.000Z', endsAt: '2024-05-14T16:00:00.000Z', timezone: 'Europe/Rome',
};
const session: SessionEntry = { documentId: 's1', state: 'published', title: 'Mending', event: 'e1' };
const draft = (uid: Withheld['uid'], documentId: string, title: string): Withheld => ({ uid, documentId, title, state: 'draft' });
const drafts = (count: number) => Array.from({ length: count }, (_, number) => draft('api::session.session', `d${number}`, 'A draft'));

const obstacle = (graph: Partial<EventGraph>) =>
  obstacleOf({
    subject: { kind: 'event', event: 'e1' }, locale: 'en', defaultLocale: 'en', events: [event], sessions: [], speakers: [],
    sponsors: [], caseStudies: [], translations: [], withheld: [], ...graph,
  });

describe('why no recap can be made yet', () => {
  it('is nothing when there is something to tell', () => {
    expect(obstacle({ sessions: [session] })).toBeNull();
    expect(obstacle({ events: [{ ...event, highlights: [{ text: 'A boat was mended.' }] }] })).toBeNull();
    expect(obstacle({ caseStudies: [{ documentId: 'c1', state: 'published', organisation: 'Ferry Line' }] })).toBeNull();
  });

  it.each<[string, Partial<EventGraph>, string]>([
    ['nothing is entered', {}, 'There is nothing to tell of "Harbour Days" yet: it has no session, case study or highlight. Add at least one.'],
    [
      'all is drafts',
      { withheld: [...drafts(7), draft('api::case-study.case-study', 'c1', 'Ferry Line')] },
      'There is nothing to tell of "Harbour Days" yet: it has no session, case study or highlight. 7 sessions and 1 case study exist as drafts: publish them.',
    ],
    ['one is a draft', { withheld: drafts(1) }, 'There is nothing to tell of "Harbour Days" yet: it has no session, case study or highlight. 1 session exists as a draft: publish it.'],
    [
      'the event is a draft',
      { events: [], withheld: [draft('api::event.event', 'e1', 'Harbour Days'), ...drafts(2)] },
      'The event "Harbour Days" is only a draft: publish it first. 2 sessions exist as drafts: publish them.',
    ],
    ['a draft has no dates yet', { events: [{ ...event, startsAt: '', timezone: '' }], sessions: [session] }, 'The event "Harbour Days" has no start and time zone yet: fill that in.'],
  ])('says so when %s', (_when, graph, expected) => {
    expect(obstacle(graph)).toBe(expected);
  });

  it.each<Partial<SessionEntry>>([{ kind: 'service' }, { outcome: 'cancelled' }, { prominence: 'omit' }])('counts no session that is never told: %j', (changes) => {
    expect(obstacle({ sessions: [{ ...session, ...changes }] })).toMatch(/nothing to tell/);
  });

  it('asks for an event of sessions picked by hand', () => {
    const subject = { kind: 'sessions', sessions: ['s1'] } as const;
    expect(obstacle({ subject: { ...subject, sessions: [...subject.sessions] }, events: [], sessions: [{ ...session, event: null }] }))
      .toBe('The sessions picked belong to no published event: link them to one.');
  });
});
