import type { Language } from '../reading/language';
import { tokensOf, type Token } from '../reading/tokens';
import type { Named } from './types';

interface Form {
  folds: string[];
  capitals: boolean[];
  named: Named[];
}

export interface NameMention {
  from: number;
  /** Index of the token after it. */
  to: number;
  start: number;
  end: number;
  named: Named[];
}

const LONGEST = 14;
const article = /^(?:the|a|an|il|lo|la|i|gli|le|l|un|uno|una)$/;

/** Finds names of a closed list in a text: the longest first, with the capitals that the entry gives them. */
export class NameIndex {
  private readonly forms = new Map<string, Form[]>();
  /** Folded words that stand in a name, with the name's own spelling of them. */
  readonly words = new Map<string, { written: string; named: Named }>();

  constructor(private readonly language: Language) {}

  /** @param spelling a way to write the name: the whole, its short form, a surname */
  add(named: Named, spelling: string): void {
    let tokens = tokensOf(spelling, this.language);
    while (tokens.length > 1 && tokens[0] && !tokens[0].capital && article.test(tokens[0].fold)) tokens = tokens.slice(1);
    const first = tokens[0];
    if (!first || tokens.length > LONGEST || !tokens.some((token) => token.capital || /\d/.test(token.fold))) return;
    // A lone capital letter or number is no name that could be found again.
    if (tokens.length === 1 && (first.fold.length < 2 || !first.capital)) return;
    const list = this.forms.get(first.fold) ?? [];
    const folds = tokens.map(({ fold }) => fold);
    const known = list.find((form) => form.folds.length === folds.length && form.folds.every((fold, index) => fold === folds[index]));
    if (known) {
      known.capitals = known.capitals.map((capital, index) => capital && (tokens[index]?.capital ?? false));
      if (!known.named.some((one) => one.entity === named.entity && one.kind === named.kind && one.name === named.name)) known.named.push(named);
    } else {
      list.push({ folds, capitals: tokens.map(({ capital }) => capital), named: [named] });
      list.sort((a, b) => b.folds.length - a.folds.length);
    }
    this.forms.set(first.fold, list);
    for (const token of tokens) if (token.capital && !this.words.has(token.fold)) this.words.set(token.fold, { written: token.text, named });
  }

  /** @param loose capitals don't count: a heading may be written in any case */
  find(tokens: Token[], loose: boolean): NameMention[] {
    const found: NameMention[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      const form = this.formAt(tokens, at, loose);
      const last = form && tokens[at + form.folds.length - 1];
      if (!token || !form || !last) continue;
      // "The city government of Rome": a session called so, and the organisation, whose name has no article of its own.
      const bare = article.test(token.fold) ? this.formAt(tokens, at + 1, loose) : undefined;
      const also = bare?.folds.length === form.folds.length - 1 ? bare.named.filter((one) => !form.named.includes(one)) : [];
      found.push({ from: at, to: at + form.folds.length, start: token.start, end: last.end, named: [...form.named, ...also] });
      at += form.folds.length - 1;
    }
    return found;
  }

  /** The longest name that begins at a token. */
  private formAt(tokens: Token[], at: number, loose: boolean): Form | undefined {
    return this.forms.get(tokens[at]?.fold ?? '')?.find(({ folds, capitals }) =>
      folds.every((fold, index) => tokens[at + index]?.fold === fold)
      && (loose || capitals.every((capital, index) => !capital || tokens[at + index]?.capital)));
  }
}
