import fc from 'fast-check';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import type { FormFault } from '../answers/read-form';
import { formPage, type FormPage } from './form-page';
import type { PrintedSession } from './printed-session';
import { thanksPage } from './thanks-page';
import { pageLanguages } from './words';

type Node = DefaultTreeAdapterMap['node'];

/** The elements of a page with the names of their attributes; throws when it is not well-formed. */
const skeletonOf = (page: string): string[] => {
  const document = parse(page, {
    onParseError: ({ code }) => {
      // Characters that HTML can't hold come in by the texts of these tests; everything else would be ours.
      if (!/null-character|control-character|noncharacter|surrogate/.test(code)) throw new Error(code);
    },
  });
  const below = (node: Node): string[] => ('childNodes' in node ? node.childNodes : []).flatMap((child) => [
    ...('tagName' in child ? [[child.tagName, ...child.attrs.map(({ name }) => name)].join(' ')] : []), ...below(child),
  ]);
  return below(document);
};

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('<', '>', '"', '\'', '&', ' ', '</textarea>', '</title>', '</style>', '<script>', '"><img src=x onerror=x>', '&#60;', '--><!--', '${x}', '{speaker}'))
    .map((pieces) => pieces.join('')),
).map((text) => `x${text}`);

const texts = fc.record({
  title: hostile, room: hostile, event: hostile, name: hostile, affiliation: hostile, takeaway: hostile, quote: hostile, recordingUrl: hostile, slidesUrl: hostile,
});
type Texts = typeof texts extends fc.Arbitrary<infer T> ? T : never;

const session = ({ title, room, event, name, affiliation }: Texts): PrintedSession => ({
  title, room, event: { name: event, timezone: 'Europe/Rome' }, speaker: { name, affiliation }, startsAt: '2024-05-14T08:00:00.000Z', endsAt: null, mayHaveRecording: true,
});
const faults: FormFault[] = [{ field: 'quote', fault: 'long', length: 501, most: 500 }, { field: 'consent', fault: 'consent' }, { field: 'slidesUrl', fault: 'url' }];
const form = (those: Texts, more: Partial<FormPage> = {}): string => {
  const { name, affiliation, takeaway, quote, recordingUrl, slidesUrl } = those;
  return formPage({
    language: 'en', session: session(those), values: { name, affiliation, takeaway, quote, recordingUrl, slidesUrl, consent: true }, faults: [], before: null,
    expiresAt: '2024-06-04T08:00:00.000Z', ...more,
  });
};
const thanks = (those: Texts): string =>
  thanksPage({ language: 'en', session: session(those), sent: those, expiresAt: '2024-06-04T08:00:00.000Z', address: '?' });
const plain: Texts = { title: 'x', room: 'x', event: 'x', name: 'x', affiliation: 'x', takeaway: 'x', quote: 'x', recordingUrl: 'x', slidesUrl: 'x' };

it.each<[string, (those: Texts) => string]>([
  ['the form', (those) => form(those)],
  ['the form with faults', (those) => form(those, { faults })],
  ['the form that was sent before', (those) => form(those, { before: { state: 'waiting', sentAt: '2024-05-15T08:00:00.000Z' } })],
  ['the thanks', thanks],
])('%s has the same elements and attributes whatever stands in it', (_page, make) => {
  const expected = skeletonOf(make(plain));
  expect(expected.join(' ')).not.toMatch(/script|img| on\w+/);
  fc.assert(fc.property(texts, (those) => expect(skeletonOf(make(those))).toEqual(expected)), { numRuns: 100 });
});

it.each(pageLanguages)('leaves no value unfilled in %s', (language) => {
  for (const before of [null, { state: 'waiting', sentAt: '2024-05-15T08:00:00.000Z' }, { state: 'decided', sentAt: '2024-05-15T08:00:00.000Z' }, { state: 'withdrawn' }] as const) {
    expect(form(plain, { language, before, faults })).not.toMatch(/\{\w+\}|undefined|NaN/);
  }
});

it('asks for no recording where somebody refused one', () => {
  const refused = { ...session(plain), mayHaveRecording: false };
  expect(form(plain)).toContain('name="recordingUrl"');
  expect(form(plain, { session: refused })).not.toContain('recordingUrl');
});
