/** What an editor may choose about a recap. Kept with each revision; defaults stand in the plugin's configuration. */
export const lengths = ['short', 'standard', 'full'] as const;
export const englishVariants = ['en-GB', 'en-US'] as const;
/** Sections that can be switched off. Title and lede always stand. */
export const sections = [
  'changes', 'sponsors', 'figures', 'opening', 'keynotes', 'stories', 'sessions', 'background', 'voices',
  'materials', 'thanks', 'next', 'credits',
] as const;
/** What to do with a text that the wanted language lacks: tell it in the default language, or leave it out. */
export const fallbacks = ['tell', 'leave-out'] as const;

export type RecapLength = (typeof lengths)[number];
export type EnglishVariant = (typeof englishVariants)[number];
export type RecapSection = (typeof sections)[number];
export type Fallback = (typeof fallbacks)[number];

export interface RecapOptions {
  length: RecapLength;
  english: EnglishVariant;
  byline: string;
  without: RecapSection[];
  fallback: Fallback;
}

export const defaultOptions: RecapOptions = {
  length: 'standard',
  english: 'en-GB',
  byline: '',
  without: [],
  fallback: 'tell',
};
