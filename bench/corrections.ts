import type { Article } from '../src/plugins/recap/shared/article';
import type { Finding } from '../src/plugins/recap/shared/contracts/checks';
import { relink, replaceSpan } from '../src/plugins/recap/server/src/checks/replace-span';
import { articleChecker } from '../src/plugins/recap/server/src/engine/check/check-article';
import { injectErrors } from './injection/attempts';
import { drafts } from './injection/drafts';

function corrected(article: Article, finding: Finding, replacement: string): Article {
  const { field, block, start, end, code } = finding;
  if (field !== 'body') return { ...article, [field]: article[field].slice(0, start) + replacement + article[field].slice(end) };
  const change = code === 'link' ? relink : replaceSpan;
  return { ...article, body: article.body.map((one, index) => (index === block ? change(one, finding, replacement) : one)) };
}

export interface Corrections {
  /** Corrections that the check offers where an error was put in. */
  offered: number;
  /** Those that bring back the text as it was, word for word. */
  restored: number;
  /** Those after which that block still contradicts an entry. */
  wrong: string[];
}

/** Puts errors into drafts and takes the first correction that the check offers for each. */
export function measureCorrections({ root, made, sizes, perClass, seed }: { root: string; made: number; sizes?: number[]; perClass: number; seed: number }): Corrections {
  const all = drafts(root, made, sizes);
  const checkers = new Map(all.map((draft) => [draft, articleChecker({ graph: draft.graph })]));
  const measured: Corrections = { offered: 0, restored: 0, wrong: [] };
  for (const { draft, article, sentence, before, after } of injectErrors(all, perClass, seed).injections) {
    const contradictions = (text: Article) => (checkers.get(draft)?.(text) ?? []).filter(({ severity, field, block }) => severity === 'contradicts' && field === sentence.field && block === sentence.block);
    const finding = contradictions(article).find(({ replacement, start, end }) => replacement !== undefined && start < sentence.end && end > sentence.start);
    if (finding?.replacement === undefined) continue;
    const text = corrected(article, finding, finding.replacement);
    measured.offered += 1;
    if (JSON.stringify(text) === JSON.stringify(draft.article)) measured.restored += 1;
    else if (contradictions(text).length > 0) measured.wrong.push(`${draft.name}: ${before} => ${after}: "${finding.text}" corrected to "${finding.replacement}"`);
  }
  return measured;
}
