import { answered, edited, keptMine, lineOf, refreshed, sent, stateOf, tookTheirs, unsavedOf, valueOf, type Line } from './line-state';

interface Cells { takeaway: string; slides: string }
interface Row { version: string; cells: Cells }
const row = (version: string, takeaway = '', slides = ''): Row => ({ version, cells: { takeaway, slides } });
const line = () => lineOf<Cells, Row>(row('1'));
const by = { savedBy: 'Grace', savedAt: '2024-05-14T19:14:00.000Z' };
const written = (takeaway: string): Line<Cells, Row> => sent(edited(line(), { takeaway }));

it('keeps what is typed while a save is on its way, and sends it next', () => {
  const typing = edited(written('tar'), { takeaway: 'tar is' });
  expect(sent(typing)).toEqual(typing);
  const saved = answered(typing, { kind: 'saved', stored: row('2', 'tar') });
  expect(valueOf(saved, 'takeaway')).toBe('tar is');
  expect(stateOf(saved, 'takeaway')).toBe('waiting');
  expect(sent(saved)).toMatchObject({ sending: { takeaway: 'tar is' }, stored: { version: '2' } });
});

it('sends a cell set back while its change is on its way', () => {
  const back = edited(written('tar'), { takeaway: '' });
  expect(sent(answered(back, { kind: 'saved', stored: row('2', 'tar') })).sending).toEqual({ takeaway: '' });
});

it('takes no notice of a change that changes nothing', () => {
  expect(unsavedOf(edited(line(), { takeaway: '' }))).toEqual([]);
});

it('sends again by itself when somebody else saved another cell', () => {
  const met = answered(written('mine'), { kind: 'conflict', now: row('2', '', 'https://example.org'), ...by });
  expect(met.conflict).toBeNull();
  expect(valueOf(met, 'slides')).toBe('https://example.org');
  expect(sent(met)).toMatchObject({ sending: { takeaway: 'mine' }, stored: { version: '2' } });
});

it('keeps both where both wrote, until the person chooses', () => {
  const met = answered(written('mine'), { kind: 'conflict', now: row('2', 'theirs'), ...by });
  expect(stateOf(met, 'takeaway')).toBe('conflict');
  expect(met.conflict).toEqual({ cells: ['takeaway'], ...by });
  expect(valueOf(met, 'takeaway')).toBe('mine');
  expect(met.stored.cells.takeaway).toBe('theirs');
  expect(sent(met).sending).toBeNull();

  expect(sent(keptMine(met, 'takeaway'))).toMatchObject({ sending: { takeaway: 'mine' }, stored: { version: '2' }, conflict: null });
  const theirs = tookTheirs(met, 'takeaway');
  expect(valueOf(theirs, 'takeaway')).toBe('theirs');
  expect(unsavedOf(theirs)).toEqual([]);
});

it('has no conflict when both wrote the same', () => {
  const met = answered(written('tar'), { kind: 'conflict', now: row('2', 'tar'), ...by });
  expect(met.conflict).toBeNull();
  expect(unsavedOf(met)).toEqual([]);
});

it('stays in conflict when another cell of the line is saved', () => {
  const met = answered(written('mine'), { kind: 'conflict', now: row('2', 'theirs'), ...by });
  const saved = answered(sent(edited(met, { slides: 's' })), { kind: 'saved', stored: row('3', 'theirs', 's') });
  expect(stateOf(saved, 'takeaway')).toBe('conflict');
  expect(stateOf(saved, 'slides')).toBe('saved');
});

it('says why a cell was refused, and sends the others without it', () => {
  const refused = answered(sent(edited(line(), { takeaway: 'tar', slides: 'www' })), { kind: 'refused', cells: { slides: 'No address' }, message: 'No address' });
  expect(stateOf(refused, 'slides')).toBe('problem');
  expect(valueOf(refused, 'slides')).toBe('www');
  expect(sent(refused).sending).toEqual({ takeaway: 'tar' });
  expect(sent(edited(refused, { slides: 'https://example.org' })).sending).toEqual({ takeaway: 'tar', slides: 'https://example.org' });
});

it('does not blame what was typed since for what was refused', () => {
  const refused = answered(edited(written('bad'), { takeaway: 'good' }), { kind: 'refused', cells: { takeaway: 'Bad' }, message: 'Bad' });
  expect(stateOf(refused, 'takeaway')).toBe('waiting');
});

it('does not blame a cell for another that was changed since', () => {
  const both = edited(sent(edited(line(), { takeaway: 'tar', slides: 'ht' })), { slides: 'https://example.org' });
  const refused = answered(both, { kind: 'refused', cells: { slides: 'No address' }, message: 'No address' });
  expect(stateOf(refused, 'takeaway')).toBe('waiting');
  expect(sent(refused).sending).toEqual({ takeaway: 'tar', slides: 'https://example.org' });
});

it('says of every cell that was sent why, when none is named', () => {
  const refused = answered(written('tar'), { kind: 'refused', cells: {}, message: 'You may not' });
  expect(refused.problems).toEqual({ takeaway: 'You may not' });
});

it('loses nothing when nobody is reached', () => {
  const failed = answered(edited(written('tar'), { slides: 's' }), { kind: 'unreachable' });
  expect(failed.failures).toBe(1);
  expect(stateOf(failed, 'takeaway')).toBe('offline');
  expect(sent(failed).sending).toEqual({ takeaway: 'tar', slides: 's' });
});

it('shows, when it is read again, what somebody else changed, until the person writes there', () => {
  const met = refreshed(line(), row('2', 'theirs'));
  expect(valueOf(met, 'takeaway')).toBe('theirs');
  expect([stateOf(met, 'takeaway'), stateOf(met, 'slides')]).toEqual(['elsewhere', 'still']);
  expect(stateOf(refreshed(met, row('2', 'theirs')), 'takeaway')).toBe('elsewhere');
  expect(edited(met, { takeaway: 'mine' }).elsewhere).toEqual([]);
});

it('keeps both, when it is read again, where somebody else changed what is being written', () => {
  const refused = answered(written('bad'), { kind: 'refused', cells: { takeaway: 'Bad' }, message: 'Bad' });
  const met = refreshed(refused, row('2', 'theirs', 'https://example.org'));
  expect([valueOf(met, 'takeaway'), met.stored.cells.takeaway, stateOf(met, 'takeaway')]).toEqual(['bad', 'theirs', 'conflict']);
  expect(stateOf(met, 'slides')).toBe('elsewhere');
});

it('is not read again while it is on its way: the answer tells', () => {
  expect(refreshed(written('mine'), row('2', 'theirs')).stored.version).toBe('1');
});
