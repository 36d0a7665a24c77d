import type { SavedBlock } from '../../../../shared/article';
import type { Decided } from './decide';
import type { Generated } from './generation';
import { plainTextOf } from './lines';
import type { ThreeVersions } from './three-versions';

const headingLevel = (blocks: readonly SavedBlock[]): number | null => (blocks.length === 1 && blocks[0]?.type === 'heading' ? blocks[0].level : null);

/** Positions of what stands under a heading: up to the next heading of its level or a higher one. */
function under(index: number, levels: readonly (number | null)[]): number[] {
  const own = levels[index] ?? 7;
  const end = levels.findIndex((level, at) => at > index && level !== null && level <= own);
  return Array.from({ length: (end === -1 ? levels.length : end) - index - 1 }, (_, offset) => index + 1 + offset);
}

/** A heading that the new text has no more stays while something that a person wrote or touched stands under it. */
function keepHeadings(decided: readonly Decided[]): Decided[] {
  const there = decided.filter(({ part }) => part.mine.length > 0);
  const levels = there.map(({ part }) => headingLevel(part.mine));
  const kept = new Set(there.filter(({ decision }, index) => decision.state === 'removed' && levels[index] !== null
    && under(index, levels).some((at) => {
      const decision = there[at]?.decision;
      return decision?.state === 'kept' || decision?.state === 'needs-you' || decision?.proposed === 'merged';
    })));
  return decided.map((one) => (kept.has(one) ? { ...one, decision: { ...one.decision, state: 'kept', choices: ['mine', 'new'], proposed: 'mine' } } : one));
}

/** What comes newly under a heading that a person deleted with all that stood there stays out with it. */
function leaveDeletedSections(decided: readonly Decided[], { baseline, mine }: ThreeVersions, next: Generated): Decided[] {
  if (!baseline) return [...decided];
  const levels = next.blocks.map((block) => headingLevel([block]));
  const saved = new Set(mine.body.map((block) => plainTextOf([block])));
  const present = new Set(decided.filter(({ part }) => part.mine.length > 0).flatMap(({ cluster }) => cluster?.next ?? []));
  const isNew = new Set(decided.filter(({ decision }) => decision.state === 'new').flatMap(({ cluster }) => cluster?.next ?? []));
  const left = new Set<number>();
  levels.forEach((level, index) => {
    if (level === null || present.has(index) || isNew.has(index)) return;
    const section = under(index, levels);
    if (saved.has(plainTextOf(next.blocks.slice(index, index + 1)))) return;
    if (section.every((at) => !present.has(at))) for (const at of section) left.add(at);
  });
  return decided.map((one) => (one.decision.state === 'new' && one.cluster?.next.every((at) => left.has(at))
    ? { ...one, decision: { ...one.decision, state: 'deleted-by-hand', choices: ['mine', 'new'], proposed: 'mine' } }
    : one));
}

/** Headings and what stands under them go together, where looking at each block alone would part them. */
export const mindSections = (decided: readonly Decided[], merge: ThreeVersions, next: Generated): Decided[] =>
  leaveDeletedSections(keepHeadings(decided), merge, next);
