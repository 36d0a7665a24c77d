import type { QuoteSource } from '../../../shared/contracts/afterwards';

interface Words {
  /** The language that dates are written in. */
  dates: string;
  here: string;
  sentIn: (date: string) => string;
}

/** What an entry says of where words were said, in the languages that recaps are written in. */
const words: Record<string, Words> = {
  en: { dates: 'en-GB', here: 'said in this session', sentIn: (date) => `sent in by the speaker, ${date}` },
  it: { dates: 'it-IT', here: 'detto in questa sessione', sentIn: (date) => `inviato da chi è intervenuto, ${date}` },
};

const wordsOf = (locale: string): Words => words[locale.split('-')[0] ?? ''] ?? words.en;

/** A source as the entry keeps it. Of words said in the session the recording is the source, where there is one. */
export function sourceText(source: QuoteSource | null, { recordingUrl, locale }: { recordingUrl: string; locale: string }): string | null {
  if (source === null) return null;
  return source.said === 'here' ? recordingUrl || wordsOf(locale).here : source.where;
}

/** The same from what the entry keeps, in whatever language it was written. */
export function sourceOf(stored: string | null | undefined, recordingUrl: string): QuoteSource | null {
  const where = stored?.trim() ?? '';
  if (where === '') return null;
  const isHere = where === recordingUrl || Object.values(words).some(({ here }) => here === where.toLowerCase());
  return isHere ? { said: 'here' } : { said: 'elsewhere', where };
}

/** The source of a quote that its speaker wrote on their page. @param timezone IANA, of the event */
export function sentInSource(sentAt: string, { locale, timezone }: { locale: string; timezone: string }): string {
  const { dates, sentIn } = wordsOf(locale);
  return sentIn(new Intl.DateTimeFormat(dates, { dateStyle: 'long', timeZone: timezone }).format(new Date(sentAt)));
}
