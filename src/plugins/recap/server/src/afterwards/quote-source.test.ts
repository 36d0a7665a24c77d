import fc from 'fast-check';
import type { QuoteSource } from '../../../shared/contracts/afterwards';
import { sentInSource, sourceOf, sourceText } from './quote-source';

const film = 'https://example.org/film';

it('keeps of words said in the session the recording, else says so in the site\'s language', () => {
  const here = (recordingUrl: string, locale: string) => sourceText({ said: 'here' }, { recordingUrl, locale });
  expect(here(film, 'en')).toBe(film);
  expect(here('', 'en-GB')).toBe('said in this session');
  expect(here('', 'it')).toBe('detto in questa sessione');
  expect(here('', 'de')).toBe('said in this session');
});

it('knows it again, whoever wrote it: by hand, with another recording since, in another language', () => {
  expect(sourceOf('Detto in questa sessione ', film)).toEqual({ said: 'here' });
  expect(sourceOf(film, film)).toEqual({ said: 'here' });
  expect(sourceOf(film, '')).toEqual({ said: 'elsewhere', where: film });
  expect(sourceOf(' ', '')).toBeNull();
  expect(sourceOf(null, '')).toBeNull();
});

it('gives back what was chosen', () => {
  const source: fc.Arbitrary<QuoteSource | null> = fc.constantFrom(null, { said: 'here' }, { said: 'elsewhere', where: 'interview, minute 4' });
  fc.assert(fc.property(source, fc.constantFrom('', film), fc.constantFrom('en', 'it', 'fr'), (chosen, recordingUrl, locale) => {
    expect(sourceOf(sourceText(chosen, { recordingUrl, locale }), recordingUrl)).toEqual(chosen);
  }));
});

it('says of a quote sent in by its speaker when that was, where the event was', () => {
  const at = '2026-05-14T22:30:00.000Z';
  expect(sentInSource(at, { locale: 'en', timezone: 'Europe/Rome' })).toBe('sent in by the speaker, 15 May 2026');
  expect(sentInSource(at, { locale: 'it', timezone: 'UTC' })).toBe('inviato da chi è intervenuto, 14 maggio 2026');
});
