import { IntlMessageFormat } from 'intl-messageformat';
import { calendarFaults, importProblems, importRefusals, importTexts, jsonFaults } from '../../../../../shared/contracts/import-codes';
import english from '../../../translations/import/en.json';
import italian from '../../../translations/import/it.json';

const languages: Record<string, Record<string, string>> = { en: english, it: italian };
const codes: Record<string, readonly string[]> = { ...importProblems, ...importRefusals };
const patternOf = (language: string, code: string): string | undefined => languages[language]?.[`import.problem.${code}`];

/** What may stand where a sentence chooses its words by a value. */
const choices: Record<string, readonly string[]> = {
  'field': importTexts,
  'of': ['event', 'person', 'session', 'named'],
  'column': ['affiliations', 'jobTitles', 'speakerIdentifiers'],
  'kind': ['pdf', 'gzip', 'picture'],
  'what': ['rooms', 'tracks', 'types', 'speakers', 'slots'],
};
const faults: Record<string, readonly string[]> = { 'broken-json': jsonFaults, 'broken-icalendar': calendarFaults };
const counts = new Set(['count', 'length', 'line', 'most', 'speakers']);

const choicesOf = (code: string, name: string): readonly (string | number)[] =>
  (name === 'fault' ? faults[code] : choices[name]) ?? (counts.has(name) ? [1, 12] : [`the ${name}`]);

/** Every set of values that the sentence of a code may meet, one value changed at a time. */
function valuesOf(code: string): Record<string, string | number>[] {
  const names = codes[code] ?? [];
  const first = Object.fromEntries(names.map((name) => [name, choicesOf(code, name)[0] ?? '']));
  return [first, ...names.flatMap((name) => choicesOf(code, name).map((value) => ({ ...first, [name]: value })))];
}

describe.each(Object.keys(languages))('what can be wrong with a source, in %s', (language) => {
  it.each(Object.keys(codes))('%s has a sentence that needs no other values than it is given', (code) => {
    const pattern = patternOf(language, code);
    expect(pattern).toBeDefined();
    for (const values of valuesOf(code)) {
      const sentence = String(new IntlMessageFormat(pattern ?? '', language, undefined, { ignoreTag: true }).format(values));
      expect(sentence).not.toMatch(/[{}]|undefined|''/);
      expect(sentence.length).toBeGreaterThan(5);
    }
  });

  it('has no sentence for what nobody finds any more', () => {
    const told = Object.keys(languages[language] ?? {}).filter((id) => id.startsWith('import.problem.')).map((id) => id.slice('import.problem.'.length));
    expect(told.filter((code) => !(code in codes))).toEqual([]);
  });

  it.each([
    ['text-cut', 'field', { of: 'named', name: 'Tides', length: 300, most: 255 }],
    ['shortened', 'field', { entry: 'Tides', most: 255 }],
    ['end-before-start', 'of', { name: '' }],
    ['broken-json', 'fault', { sign: ',' }],
    ['broken-icalendar', 'fault', { part: 'VEVENT', open: 'VALARM' }],
    ['not-text', 'kind', {}],
    ['only-numbers', 'what', { count: 2 }],
  ])('%s says something else for each %s', (code, name, values) => {
    const sentences = choicesOf(code, name).map((value) => String(new IntlMessageFormat(patternOf(language, code) ?? '', language, undefined, { ignoreTag: true }).format({ ...values, [name]: value })));
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
