import { stepsOf } from './steps';

const sheets = { sessions: { headers: [], sample: [], mapping: {}, columns: [] }, people: null };

it('asks for the columns first, and keeps what is answered in sight', () => {
  expect(stepsOf({ asks: ['event', 'timezone'], sheets, event: null, timezone: null })).toEqual([
    { question: 'columns', state: 'answered' },
    { question: 'event', state: 'asked' },
    { question: 'timezone', state: 'asked' },
  ]);
});

it('leaves out what this source never raised', () => {
  expect(stepsOf({ asks: [], sheets: null, event: { documentId: null, title: 'Harbour Day' }, timezone: null })).toEqual([{ question: 'event', state: 'answered' }]);
});

it('asks for the name of a new event where the event is asked for', () => {
  expect(stepsOf({ asks: ['event-name'], sheets: null, event: { documentId: null, title: '' }, timezone: null })).toEqual([{ question: 'event', state: 'asked' }]);
});

it('asks again what is open though it has a value', () => {
  expect(stepsOf({ asks: ['timezone'], sheets: null, event: null, timezone: 'Europe/Rome' })).toEqual([{ question: 'timezone', state: 'asked' }]);
});
