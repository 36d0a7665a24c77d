import { createHash } from 'node:crypto';
import type { Article } from '../../../shared/article';
import type { Finding } from '../../../shared/contracts/checks';
import type { EventGraph } from '../engine/entries';
import { languageOf } from '../engine/check/reading/language';
import { passagesOf } from '../engine/check/reading/passages';
import { collect } from '../engine/facts/collect';

/**
 * Gives each finding an id that stays the same while its sentence and its fact do, wherever the sentence is moved to:
 * what was dismissed stays dismissed just as long. The same said twice in the same words is told apart by its order.
 */
export function identify<F extends Finding>(findings: F[], article: Article, graph: EventGraph): (F & { id: string })[] {
  const sentences = passagesOf(article, languageOf(graph.locale));
  const facts = collect(graph, false).all;
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { code, severity, field, block, start, end, text, fact, expected, values } = finding;
    const sentence = sentences.find((one) => one.field === field && one.block === block && one.start <= start && one.end >= end);
    const value = fact ? (facts.get(fact.id)?.value ?? expected) : expected;
    const about = JSON.stringify([code, severity, sentence?.text ?? text, text, start - (sentence?.start ?? start), values.url ?? null, fact?.id ?? null, value ?? null]);
    const hash = createHash('sha256').update(about).digest('hex').slice(0, 24);
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    return { ...finding, id: times === 1 ? hash : `${hash}-${times}` };
  });
}
