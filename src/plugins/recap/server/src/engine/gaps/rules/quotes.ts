import type { Gap } from '../../../../../shared/recap';
import type { Quote } from '../../entries';
import { eventSpot, excerpt, gap, sessionSpot, type Spot } from '../gap';
import type { Scope } from '../scope';

/** Whose words, and where they are recorded. In a session with one speaker the words are theirs. */
export function quoteGaps({ events, sessions }: Scope): Gap[] {
  return [
    ...events.flatMap((event) => gapsOf(event.quotes, false, (path) => eventSpot(event, path))),
    ...sessions.flatMap((session) => {
      const named = new Set((session.contributions ?? []).flatMap(({ speaker }) => speaker ?? []));
      return gapsOf(session.quotes, named.size === 1 && session.contributions?.length === 1, (path) => sessionSpot(session, path));
    }),
  ];
}

const gapsOf = (quotes: Quote[] | null | undefined, known: boolean, spot: (path: string) => Spot): Gap[] =>
  (quotes ?? []).flatMap(({ text, verbatim, speaker, attribution, source }, index) => !text.trim() ? [] : [
    ...(speaker || attribution || known ? [] : [gap('quote-without-speaker', spot(`quotes.${index}.speaker`), { quote: excerpt(text) })]),
    ...(verbatim && !source ? [gap('quote-without-source', spot(`quotes.${index}.source`), { quote: excerpt(text) })] : []),
  ]);
