import type { Preview } from '../../../../shared/contracts/previews';
import { useText } from '../../text/use-text';

/** "7 of 7 sessions told · 612 words · 31 sentences · 94 facts" */
export const Subtitle = ({ recap: { coverage, statistics } }: { recap: Preview.Response['data'] }) => {
  const text = useText();
  return [
    text('coverage.told', { told: coverage.told, total: coverage.total }),
    text('statistics.words', { count: statistics.words }),
    text('statistics.sentences', { count: statistics.sentences }),
    text('statistics.facts', { count: statistics.facts }),
  ].join(' · ');
};
