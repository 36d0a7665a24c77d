import { english as findings } from '../../../shared/findings/english';
import afterwards from './afterwards/en.json';
import own from './en.json';
import { findingTexts } from './finding-texts';
import imports from './import/en.json';
import trust from './trust/en.json';

/** Every word of our own screens, in the language they are written in first. */
export const english = { ...own, ...imports, ...afterwards, ...trust, ...findingTexts(findings) };
