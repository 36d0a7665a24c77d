import type { Article, SavedBlock } from '../../../../shared/article';
import type { MergeChoice, MergeItem, MergeText } from '../../../../shared/contracts/updates';
import { plainTextOf } from './lines';

export interface OpenQuestion {
  /** Of the item. */
  id: string;
  /** The person's text that waits for an answer. */
  text: string;
}

export type Resolution =
  /** `openQuestions`: those that nobody answered, left as they are. `applied`: parts in which something new stands. */
  | { kind: 'resolved'; article: Article; applied: number; openQuestions: OpenQuestion[] }
  | { kind: 'unanswered'; openQuestions: OpenQuestion[] }
  /** Choices for items that aren't there, or that don't offer them. */
  | { kind: 'unfit'; choices: { id: string; choice: MergeChoice; offered: MergeChoice[] }[] };

const textOf = (text: MergeText): string => (Array.isArray(text) ? plainTextOf(text) : text ?? '');

const versionOf = ({ mine, next, merged }: MergeItem, choice: MergeChoice): MergeText => ({ mine, new: next, merged })[choice];

/**
 * The text that choices make of a merge. An item without a choice takes what is proposed.
 * @param onlySafe leaves what needs an answer and has none as the person wrote it, and lists it
 */
export function resolve(items: readonly MergeItem[], choices: Readonly<Record<string, MergeChoice>>, { onlySafe = false } = {}): Resolution {
  const offered = new Map(items.map((item) => [item.id, item.choices] as const));
  const unfit = Object.entries(choices).filter(([id, choice]) => !offered.get(id)?.includes(choice));
  if (unfit.length > 0) return { kind: 'unfit', choices: unfit.map(([id, choice]) => ({ id, choice, offered: offered.get(id) ?? [] })) };

  const chosen = items.map((item) => ({ item, choice: (Object.hasOwn(choices, item.id) ? choices[item.id] : undefined) ?? item.proposed }));
  const openQuestions = chosen.flatMap(({ item, choice }) => (choice === null ? [{ id: item.id, text: textOf(item.mine) }] : []));
  if (openQuestions.length > 0 && !onlySafe) return { kind: 'unanswered', openQuestions };

  const article: { title: string; summary: string; body: SavedBlock[] } = { title: '', summary: '', body: [] };
  for (const { item, choice } of chosen) {
    const text = versionOf(item, choice ?? 'mine');
    if (item.field !== 'body') article[item.field] = textOf(text);
    else if (Array.isArray(text)) article.body.push(...text);
  }
  const applied = chosen.filter(({ item, choice }) => choice !== null && choice !== 'mine' && item.state !== 'unchanged').length;
  return { kind: 'resolved', article, applied, openQuestions };
}
