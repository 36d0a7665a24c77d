import type { SavedBlock } from '../../../../shared/article';
import type { MergeChoice, MergeState } from '../../../../shared/contracts/updates';
import type { Cluster } from './clusters';
import { hotStretches, saysOtherwise } from './hot-stretches';
import { leavable } from './left-out';
import { contentKey, plainTextOf } from './lines';
import { mergeWords } from './merge-words';
import type { Part } from './part';
import type { SplitWords } from './split-words';
import { blocksOfTokens, tokensOf } from './tokens';

export interface Decision {
  state: MergeState;
  choices: MergeChoice[];
  proposed: MergeChoice | null;
  merged: SavedBlock[];
}

/** A decided part; title and summary have no cluster. */
export interface Decided {
  part: Part;
  decision: Decision;
  cluster: Cluster | null;
}

const decision = (state: MergeState, proposed: MergeChoice | null, choices: MergeChoice[], merged: SavedBlock[] = []): Decision => ({ state, choices, proposed, merged });

/** Both the entries and a person changed it. */
function bothChanged(part: Part, split: SplitWords): Decision {
  const [base, mine, next] = [part.baseline, part.mine, part.next].map((blocks) => tokensOf(blocks, split));
  const ask = decision('needs-you', null, ['mine', 'new']);
  if (!base || !mine || !next) return ask;
  const { tokens, touches } = mergeWords(mine, base, next, { hot: hotStretches(part, base, next), leavable: leavable(part, base) });
  if (!tokens) return ask;
  const merged = blocksOfTokens(tokens);
  // A person already wrote what the entries now say.
  if (contentKey(merged) === contentKey(part.mine)) return decision('kept', 'mine', ['mine', 'new']);
  if (touches) return decision('needs-you', null, contentKey(merged) === contentKey(part.next) ? ['mine', 'new'] : ['mine', 'new', 'merged'], merged);
  return decision('updates', 'merged', ['merged', 'mine', 'new'], merged);
}

/**
 * What becomes of a part, or null where nothing stands and nothing is to be said. A part that a person touched is kept
 * unless its facts changed; a part that nobody touched follows the entries.
 */
export function decide(part: Part, split: SplitWords): Decision | null {
  const { baseline, mine, next, untouched } = part;
  const [was, is, comes] = [baseline, mine, next].map((blocks) => blocks.length > 0);
  if (!is) {
    if (!comes) return null;
    if (!was) return decision('new', 'new', ['new', 'mine']);
    return saysOtherwise(part) ? decision('deleted-by-hand', 'mine', ['mine', 'new']) : null;
  }
  if (!comes) {
    if (!was) return decision('kept', 'mine', ['mine']);
    const words = (blocks: SavedBlock[]) => plainTextOf(blocks).replace(/\s+/gu, ' ').trim();
    return untouched || words(mine) === words(baseline) ? decision('removed', 'new', ['new', 'mine']) : decision('needs-you', null, ['mine', 'new']);
  }
  const same = (one: SavedBlock[], other: SavedBlock[]) => contentKey(one) === contentKey(other);
  if (same(mine, next)) return decision('unchanged', 'mine', ['mine']);
  // Without a baseline nobody can tell whose words differ.
  if (!was) return decision('needs-you', null, ['mine', 'new']);
  if (saysOtherwise(part)) return untouched ? decision('updates', 'new', ['new', 'mine']) : bothChanged(part, split);
  // The same facts in other words: text that nobody touched follows; an older text that somebody chose to keep stays.
  return untouched && same(mine, baseline) ? decision('updates', 'new', ['new', 'mine']) : decision('kept', 'mine', ['mine', 'new']);
}
