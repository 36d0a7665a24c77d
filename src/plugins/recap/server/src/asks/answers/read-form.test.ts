import fc from 'fast-check';
import { readForm, type FormValues } from './read-form';

const session = { speaker: { name: 'Ines Park', affiliation: 'Harbour Lab' }, mayHaveRecording: true };
const asPrinted = { name: 'Ines Park', affiliation: 'Harbour Lab' };
const sent = (fields: Record<string, unknown>) => readForm({ ...asPrinted, ...fields }, session).sent;

it('keeps only what was filled in and is not as printed already', () => {
  expect(sent({ takeaway: ' Caulk\ttwice. ', quote: '', affiliation: 'Harbour  Lab ' })).toEqual({ takeaway: 'Caulk twice.' });
  expect(sent({ name: 'Inés Park' })).toEqual({ name: 'Inés Park' });
});

it('completes an address that was copied without its https, and takes no other kind', () => {
  const address = (recordingUrl: string) => readForm({ ...asPrinted, recordingUrl }, session).sent.recordingUrl;
  expect(address('example.org/film')).toBe('https://example.org/film');
  expect(address('example.org:8080/film')).toBe('https://example.org:8080/film');
  expect(address(' HTTP://Example.org/Film ')).toBe('http://example.org/Film');
  expect(address('//example.org/')).toBe('https://example.org/');
  expect(address('https://例え.jp/')).toBe('https://xn--r8jz45g.jp/');
  for (const none of [
    'javascript:alert(1)', 'JaVaScRiPt:alert(1)//example.org', 'data:text/html,x', 'file:///etc/passwd', 'ftp://example.org/', 'mailto:a@example.org',
    'https:example.org', 'https://user@example.org/', 'https://user:word@example.org/', 'film', 'https://localhost/', 'https://', 'a b.org',
  ]) expect([none, address(none)]).toEqual([none, undefined]);
});

it('takes a quote only with consent, and keeps both as they were typed when it refuses', () => {
  const refused = readForm({ ...asPrinted, quote: ' Tar! ' }, session);
  expect(refused).toMatchObject({ sent: {}, faults: [{ field: 'consent', fault: 'consent' }], values: { quote: ' Tar! ', consent: false } });
  expect(sent({ quote: 'Tar!', consent: 'yes' })).toEqual({ quote: 'Tar!' });
  expect(sent({ takeaway: 'Tar.', consent: 'yes' })).toEqual({ takeaway: 'Tar.' });
});

it('asks for no recording where somebody refused one', () => {
  const refused = readForm({ ...asPrinted, takeaway: 'Tar.', recordingUrl: 'https://example.org/film' }, { ...session, mayHaveRecording: false });
  expect(refused).toMatchObject({ sent: { takeaway: 'Tar.' }, faults: [], values: { recordingUrl: '' } });
});

it('answers anything: one line of text within its room, or a fault, never both', () => {
  const field = fc.oneof(fc.string({ unit: 'binary', maxLength: 600 }), fc.webUrl(), fc.constant('yes'), fc.array(fc.string()), fc.object());
  const body = fc.oneof(
    fc.record({ takeaway: field, quote: field, consent: field, recordingUrl: field, slidesUrl: field, name: field, affiliation: field }, { requiredKeys: [] }),
    fc.anything(),
  );
  fc.assert(fc.property(body, (posted) => {
    const { sent: kept, faults, values } = readForm(posted, session);
    expect(faults.length > 0).toBe(Object.keys(kept).length === 0);
    for (const [item, text] of Object.entries(kept)) {
      expect(text).not.toMatch(/[\u0000-\u001f\u007f\u2028\u2029]/);
      expect(text.length).toBeLessThanOrEqual(item === 'takeaway' || item === 'quote' ? 500 : 255);
      if (item.endsWith('Url')) expect(new URL(text).protocol).toMatch(/^https?:$/);
    }
    const known: (keyof FormValues)[] = ['takeaway', 'quote', 'consent', 'recordingUrl', 'slidesUrl', 'name', 'affiliation'];
    expect(Object.keys(values).sort()).toEqual([...known].sort());
  }), { numRuns: 2000 });
});
