import type { AfterwardsCells } from '../../../shared/contracts/afterwards';
import type { SessionEntry } from '../engine/entries';
import { sourceOf } from './quote-source';

type Told = Pick<SessionEntry, 'outcome' | 'takeaways' | 'quotes' | 'materials'>;

/** What the table shows of a session: the first of each list, where there are several. */
export function sessionCells({ outcome, takeaways, quotes, materials }: Told): AfterwardsCells {
  const address = (kind: 'recordings' | 'slides') => materials?.find((link) => link.kind === kind)?.url ?? '';
  return {
    outcome: outcome ?? 'planned',
    takeaway: takeaways?.[0]?.text ?? '',
    takeawayBy: takeaways?.[0]?.speakers ?? [],
    quote: quotes?.[0]?.text ?? '',
    quoteBy: quotes?.[0]?.speaker ?? null,
    quoteSource: sourceOf(quotes?.[0]?.source, address('recordings')),
    recordingUrl: address('recordings'),
    slidesUrl: address('slides'),
  };
}
