import type { ProgrammeLink } from '../../programme';
import { folded } from './identity';

const recordingWords = /\b(?:videos?|recordings?|aufzeichnung|aufzeichnungen|enregistrement|registrazione|audio|youtube|webm|mp4|peertube|media ccc de)\b/;
const slideWords = /\b(?:slides?|slide deck|deck|presentation|praesentation|prasentation|presentazione|folien|diapositive|diapositives|diapos)\b/;
const photoWords = /\b(?:photos?|fotos?|foto|pictures|bilder|immagini)\b/;
const articleWords = /\b(?:papers?|article|articolo|artikel|blog|blog post|blogpost)\b/;
const recordingPlaces = /^https?:\/\/(?:www\.)?(?:youtube\.com\/(?:watch|live|playlist|embed)|youtu\.be\/|vimeo\.com\/\d|media\.ccc\.de\/v\/|video\.[a-z0-9.-]+\/)/i;
const slidePlaces = /^https?:\/\/(?:www\.)?(?:slideshare\.net|speakerdeck\.com|slides\.com|docs\.google\.com\/presentation)\//i;
const recordingFile = /\.(?:webm|mp4|ogv|m4v|mkv|mp3|opus)(?:[?#]|$)/i;
const slideFile = /\.(?:odp|pptx?|key)(?:[?#]|$)/i;

/** Addresses that serve those who attend, and nobody afterwards: chat rooms, feedback forms, live streams, calendars. */
const passing = /\b(?:chat room|hallway chat|submit feedback|feedback|give feedback|live ?stream|stream|livestream|join us|zoom)\b/;

export const isPassing = (label: string | null, url: string): boolean =>
  passing.test(folded(label ?? '')) || /^https?:\/\/(?:matrix\.to|chat\.[a-z0-9.-]+|[a-z0-9.-]*zoom\.us)\//i.test(url);

const inWords = (words: string): ProgrammeLink['kind'] | null => {
  if (slideWords.test(words)) return 'slides';
  if (recordingWords.test(words)) return 'recordings';
  return photoWords.test(words) ? 'photos' : null;
};

/**
 * What a link leads to: what people called it says more than the type they chose from a list, and both more than the
 * address. A website where nothing says.
 */
export function linkKind(type: string | null, label: string | null, url: string): ProgrammeLink['kind'] {
  const words = folded(label ?? '');
  const said = inWords(words) ?? inWords(folded(type ?? ''));
  if (said !== null) return said;
  if (recordingPlaces.test(url) || recordingFile.test(url)) return 'recordings';
  if (slidePlaces.test(url) || slideFile.test(url)) return 'slides';
  return articleWords.test(`${words} ${folded(type ?? '')}`) ? 'article' : 'website';
}
