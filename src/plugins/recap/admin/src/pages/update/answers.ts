import type { MergeChoice, MergeItem, MergeState } from '../../../../shared/contracts/updates';

/** What the editor chose, by item. */
export type Answers = Record<string, MergeChoice>;

/** In the order an editor wants to see them: what needs an answer first. */
export const reviewed = ['needs-you', 'updates', 'new', 'removed', 'kept', 'deleted-by-hand'] as const satisfies readonly MergeState[];
export type ReviewedState = (typeof reviewed)[number];

/** What stands for an item now: the editor's choice, else what is proposed; null while it needs an answer. */
export const answerTo = (item: MergeItem, answers: Answers): MergeChoice | null => {
  const chosen = answers[item.id];
  return chosen !== undefined && item.choices.includes(chosen) ? chosen : item.proposed;
};

export const unanswered = (items: MergeItem[], answers: Answers): MergeItem[] =>
  items.filter((item) => item.state !== 'unchanged' && answerTo(item, answers) === null);

/** The same choice for all of these that offer it. */
export const answerAll = (items: MergeItem[], choice: MergeChoice, answers: Answers): Answers => ({
  ...answers,
  ...Object.fromEntries(items.filter(({ choices }) => choices.includes(choice)).map(({ id }) => [id, choice])),
});

/** Choices that every one of these offers. */
export const commonChoices = (items: MergeItem[]): MergeChoice[] =>
  (['mine', 'new', 'merged'] as const).filter((choice) => items.length > 0 && items.every(({ choices }) => choices.includes(choice)));

/** Items to look at, with the unchanged ones between them counted instead of shown. */
export type Passage = { item: MergeItem } | { unchanged: number };

/** The text as a row of passages. With a kind, only items of that kind, and nothing is said of those between. */
export const passages = (items: MergeItem[], only: ReviewedState | null): Passage[] => {
  if (only) return items.filter(({ state }) => state === only).map((item) => ({ item }));
  const rows: Passage[] = [];
  for (const item of items) {
    const last = rows.at(-1);
    if (item.state !== 'unchanged') rows.push({ item });
    else if (last && 'unchanged' in last) rows[rows.length - 1] = { unchanged: last.unchanged + 1 };
    else rows.push({ unchanged: 1 });
  }
  return rows;
};
