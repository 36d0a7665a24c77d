import type { AfterwardsRow } from '../../../shared/contracts/afterwards';
import type { SessionEntry } from '../engine/entries';
import { fieldSentence } from '../panels/field-sentence';
import { soleSpeaker } from './sole-speaker';

interface Naming {
  /** By documentId. */
  nameOf: (speaker: string) => string;
  locale: string;
}

/** Who is heard in a sentence: those named, else the one who spoke, else nobody. */
const voice = (who: string, sole: string | null): { speaker: string; attribution: string } | { voice: 'nobody' } => {
  const words = who || (sole ?? '');
  return words ? { speaker: words, attribution: words } : { voice: 'nobody' };
};

/** The sentences that the first takeaway and the first quote of a session become. */
export function rowSentences(session: SessionEntry, { nameOf, locale }: Naming): AfterwardsRow['sentences'] {
  const [takeaway] = session.takeaways ?? [];
  const [quote] = session.quotes ?? [];
  const [one] = session.contributions?.length === 1 ? session.contributions : [];
  const alone = soleSpeaker(session);
  // A session that only an organisation gave is told of the organisation.
  const sole = alone ? nameOf(alone) : (one?.affiliation ?? null);
  const names = new Intl.ListFormat(locale, { type: 'conjunction' });
  const sentence = (model: string, text: string, context: Record<string, string>) =>
    fieldSentence({ model, attribute: 'text', text, locale, context }).sentence;
  return {
    takeaway: takeaway?.text
      ? sentence('session.takeaway', takeaway.text, voice(names.format((takeaway.speakers ?? []).map(nameOf)), sole))
      : '',
    quote: quote?.text
      ? sentence('shared.quote', quote.text, {
          ...voice(quote.speaker ? nameOf(quote.speaker) : (quote.attribution ?? ''), sole), verbatim: String(quote.verbatim === true),
        })
      : '',
  };
}
