import { findingTexts } from './finding-texts';
import { prefixTranslations } from './prefix-translations';

/** The words of a language, one file per area; those of `entries` are labels of fields and words for choices. */
export async function loadTranslations(locale: string): Promise<Record<string, string>> {
  const files: { default: Record<string, string> }[] = await Promise.all([
    // The bundler leaves a pattern for this folder itself alone: it has to go round.
    import(`../translations/${locale}.json`),
    import(`./import/${locale}.json`),
    import(`./afterwards/${locale}.json`),
    import(`./trust/${locale}.json`),
    import(`./entries/${locale}.json`),
  ]);
  const findings = locale === 'it' ? (await import('../../../shared/findings/italian')).italian : (await import('../../../shared/findings/english')).english;
  return prefixTranslations(Object.assign({}, ...files.map((file) => file.default), findingTexts(findings)));
}
