import { IntlMessageFormat } from 'intl-messageformat';
import { italian as findings } from '../../../shared/findings/italian';
import afterwards from './afterwards/it.json';
import { english } from './english';
import { findingTexts } from './finding-texts';
import imports from './import/it.json';
import own from './it.json';
import trust from './trust/it.json';

const italian = { ...own, ...imports, ...afterwards, ...trust, ...findingTexts(findings) };
const languages: Record<string, Record<string, string>> = { en: english, it: italian };

/** As much of a parsed message as naming its values takes. Type 0 is text, 7 the # of a plural. */
interface Part {
  type: number;
  value?: string;
  options?: Record<string, { value: Part[] }>;
}

const valuesIn = (parts: Part[]): string[] =>
  parts.flatMap(({ type, value, options }) => [
    ...(type === 0 || type === 7 || value === undefined ? [] : [value]),
    ...Object.values(options ?? {}).flatMap((option) => valuesIn(option.value)),
  ]);

const parse = (message: string, language: string): Part[] =>
  new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst() as Part[];

it('says everything in both languages', () => {
  expect(Object.keys(italian).sort()).toEqual(Object.keys(english).sort());
});

it.each(Object.keys(english))('can be formatted, with the same values in both languages: %s', (id) => {
  const [inEnglish, inItalian] = Object.entries(languages).map(([language, messages]) => new Set(valuesIn(parse(messages[id as keyof typeof english], language))));
  expect(inItalian).toEqual(inEnglish);
});
