import type { Article } from '../../../shared/article';
import type { ShownFinding } from '../../../shared/contracts/checks';
import type { EnglishVariant } from '../../../shared/options';
import { checkArticle } from '../engine/check/check-article';
import type { EventGraph } from '../engine/entries';
import { identify } from './identify';

/** What an article says and the entries do not, each finding with whether a person let it stand. */
export function shownFindings(
  article: Article, graph: EventGraph, { english, dismissals }: { english?: EnglishVariant; dismissals?: ReadonlyMap<string, ShownFinding['dismissed']> },
): ShownFinding[] {
  return identify(checkArticle({ article, graph, english }), article, graph).map((finding) => ({ ...finding, dismissed: dismissals?.get(finding.id) ?? null }));
}
