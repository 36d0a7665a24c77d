import type { SavedBlock } from '../../../../shared/article';
import type { MergeItem, MergeText } from '../../../../shared/contracts/updates';
import type { EvidenceSentence, Fact } from '../../../../shared/recap';
import { alignBlocks } from './align';
import { clustersOf, type Cluster } from './clusters';
import { decide, type Decided, type Decision } from './decide';
import { traceChanges, type TracedChange } from './fact-changes';
import type { Generated } from './generation';
import { itemIds } from './item-ids';
import { contentKey, plainTextOf } from './lines';
import { inOrder } from './order';
import { asBlocks, placedTogether, type Part } from './part';
import { pairGenerations } from './pair-generations';
import { mindSections } from './sections';
import { saysTheSame } from './sentence-signature';
import { wordSplitter, type SplitWords } from './split-words';
import type { ThreeVersions } from './three-versions';
import { tokensOf } from './tokens';
import { markedWords } from './word-differences';

const nothing: Generated = { title: '', summary: '', blocks: [], evidence: { sentences: [], facts: {} } };

/** Title and summary are always there, empty or not. */
function headPart(field: 'title' | 'summary', { baseline, earlier, mine }: ThreeVersions, next: Generated): Part {
  const sentences = ({ evidence }: Generated) => evidence.sentences.filter((sentence) => sentence.field === field);
  return {
    field,
    baseline: asBlocks(baseline?.[field] ?? ''),
    mine: asBlocks(mine[field]),
    next: asBlocks(next[field]),
    before: sentences(baseline ?? nothing),
    after: sentences(next),
    facts: { before: baseline?.evidence.facts ?? {}, after: next.evidence.facts },
    untouched: [baseline, ...earlier].some((generation) => generation?.[field] === mine[field]),
  };
}

function decideHead(part: Part, split: SplitWords): Decided {
  const stays: Decision = { state: part.mine.length === 0 && part.baseline.length > 0 ? 'kept' : 'unchanged', choices: ['mine'], proposed: 'mine', merged: [] };
  return { part, decision: decide(part, split) ?? stays, cluster: null };
}

function bodyParts(merge: ThreeVersions, next: Generated): { part: Part; cluster: Cluster }[] {
  const { earlier, mine } = merge;
  const baseline = merge.baseline ?? nothing;
  const known = new Set([baseline, ...earlier].flatMap(({ blocks }) => blocks.map((block) => contentKey([block]))));
  // Without a baseline the new text stands in for it, to tell what is of the same place.
  const alignment = alignBlocks(merge.baseline ? baseline.blocks : next.blocks, mine.body);
  const pairs = merge.baseline ? pairGenerations(baseline, next) : new Map(next.blocks.map((_, index) => [index, index]));
  const clusters = clustersOf(alignment, pairs, { baseline: merge.baseline ? baseline.blocks.length : next.blocks.length, next: next.blocks.length });
  const at = (blocks: readonly SavedBlock[], places: readonly number[]) => places.flatMap((place) => blocks[place] ?? []);
  return inOrder(clusters, mine.body).map((cluster) => {
    const own = at(mine.body, cluster.mine);
    return {
      cluster,
      part: {
        field: 'body',
        baseline: merge.baseline ? at(baseline.blocks, cluster.baseline) : [],
        mine: own,
        next: at(next.blocks, cluster.next),
        before: merge.baseline ? placedTogether(baseline.evidence.sentences, cluster.baseline, baseline.blocks) : [],
        after: placedTogether(next.evidence.sentences, cluster.next, next.blocks),
        facts: { before: baseline.evidence.facts, after: next.evidence.facts },
        untouched: own.length > 0 && own.every((block) => known.has(contentKey([block]))) && (own.length === 1 ? cluster.baseline.length <= 1 : contentKey(own) === contentKey(at(baseline.blocks, cluster.baseline))),
      } satisfies Part,
    };
  });
}

/** Facts that sentences stand on, with what those were worked out from. */
function standOn(sentences: readonly EvidenceSentence[], facts: Record<string, Fact>): Set<string> {
  const ids = new Set(sentences.flatMap(({ spans, support }) => [...spans.map(({ fact }) => fact), ...support]));
  // A set hands out what is added to it while it is walked: operands of operands come along.
  for (const id of ids) {
    const fact = facts[id];
    if (fact?.kind === 'derived') for (const operand of fact.formula.operands) ids.add(operand);
  }
  return ids;
}

const shownAs = (field: Part['field'], blocks: SavedBlock[], always: boolean): MergeText => {
  if (field === 'body') return blocks.length > 0 ? blocks : null;
  return blocks.length > 0 || always ? plainTextOf(blocks) : null;
};

function toItem({ part, decision }: Decided, id: string, traced: readonly TracedChange[], split: SplitWords): MergeItem {
  const { field, before, after, facts } = part;
  const base = tokensOf(part.baseline, split);
  const marks = (blocks: SavedBlock[]) => (blocks.length > 0 ? markedWords(base, tokensOf(blocks, split)) : []);
  const told = new Set([...standOn(before, facts.before), ...standOn(after, facts.after)]);
  return {
    id,
    field,
    state: decision.state,
    baseline: shownAs(field, part.baseline, false),
    mine: shownAs(field, part.mine, true),
    next: shownAs(field, part.next, decision.choices.includes('new')),
    merged: shownAs(field, decision.merged, false),
    marks: { mine: marks(part.mine), next: marks(part.next), merged: marks(decision.merged) },
    choices: decision.choices,
    proposed: decision.proposed,
    changes: traced.filter((change) => [...change.facts].some((fact) => told.has(fact))).map(({ change }) => change),
  };
}

/**
 * The three-way merge of a recap: what each part of the saved text would become, in the order of the result. Nothing is
 * lost: a part that a person wrote or touched is kept, merged without touching what they wrote, or asked about. Where no
 * fact changed, the saved text stays as it is; where nobody changed the saved text, the new one stands.
 */
export function mergeArticles(merge: ThreeVersions): MergeItem[] {
  const { baseline, names } = merge;
  // A new wording of the same facts, by a new version of the engine, is no update.
  const next = baseline && saysTheSame(baseline.evidence, merge.next.evidence) ? baseline : merge.next;
  const split = wordSplitter(names.locale);
  const traced = baseline ? traceChanges(baseline.evidence, next.evidence, names) : [];
  const body = bodyParts(merge, next).flatMap(({ part, cluster }): Decided[] => {
    const decision = decide(part, split);
    if (!decision) return [];
    // Where nobody knows what was generated before, what the saved text lacks may have been deleted from it.
    const added = !baseline && decision.state === 'new';
    return [{ part, decision: added ? { ...decision, choices: ['mine', 'new'], proposed: 'mine' } : decision, cluster }];
  });
  const decided = [decideHead(headPart('title', merge, next), split), decideHead(headPart('summary', merge, next), split), ...mindSections(body, merge, next)];
  const ids = itemIds(decided.map(({ part }) => part));
  return decided.map((one, index) => toItem(one, ids[index] ?? '', traced, split));
}
