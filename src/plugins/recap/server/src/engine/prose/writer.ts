import { tidyText } from '../facts/tidy-text';
import type { TextFact } from '../facts/types';
import { hash } from './hash';
import type { Argument, Phrasebook } from './phrasebook';
import type { Fragment, Run, Sentence } from './types';

/** Raises the first letter of the engine's own words; an entry's text keeps its case. */
function capitalised(runs: Fragment): Fragment {
  const index = runs.findIndex((run) => run.text !== '');
  const first = runs[index];
  if (!first || (first.fact !== undefined && !first.own)) return runs;
  const letter = /^[“"‘(«]*\p{L}/u.exec(first.text)?.[0];
  if (!letter) return runs;
  const raised: Run = { ...first, text: letter.toUpperCase() + first.text.slice(letter.length) };
  return runs.map((run, at) => (at === index ? raised : run));
}

/** An aside that ends in a comma gives it up where a clause that would follow is missing: "held in Rome,." */
function closed(runs: Fragment): Fragment {
  const said = runs.filter((run) => run.text !== '');
  return said.map((run, index) => {
    const next = said[index + 1];
    const dangling = run.fact === undefined && run.text.endsWith(',') && next?.fact === undefined && next?.text.startsWith('.');
    return dangling ? { ...run, text: run.text.slice(0, -1) } : run;
  });
}

export const plainText = (fragment: Fragment): string => fragment.map((run) => run.text).join('');

/** Whether an item holds a comma of its own, which would blur a list. What stands in brackets is apart already. */
const commas = (text: string): boolean => text.replace(/\([^()]*\)/gu, '').includes(', ');

/** Whether a fragment would start a sentence with a lower-case letter that may not be raised. */
export const startsLow = (text: string): boolean => /^\p{Ll}/u.test(text);

/**
 * Writes one recap: it knows the language, which phrasing it used last, and whom it has introduced. One writer per
 * composition; the same calls in the same order give the same text.
 */
export class Writer {
  private readonly lastChoice = new Map<string, number>();
  private readonly introduced = new Set<string>();
  private readonly linked = new Set<string>();

  /** @param slugs names that the same entry has on every site, by its documentId */
  constructor(readonly book: Phrasebook, private readonly slugs: ReadonlyMap<string, string> = new Map()) {}

  /** Chooses by a hash of subject and phrase; neighbours differ. */
  private choose(id: string, subject: string): number {
    const choices = this.book.choices(id);
    if (choices === 1) return 0;
    const named = subject.split(/([/# ])/).map((part) => this.slugs.get(part) ?? part).join('');
    const wanted = hash(`${id} ${named}`) % choices;
    const choice = wanted === this.lastChoice.get(id) ? (wanted + 1) % choices : wanted;
    this.lastChoice.set(id, choice);
    return choice;
  }

  phrase(id: string, args: Record<string, Argument> = {}, subject = ''): Fragment {
    return this.book.realise(id, this.choose(id, subject), args);
  }

  /** A phrase as a sentence. Where it would start with an entry's small letter, which may not be raised, its `.low` form stands in. */
  sentence(id: string, args: Record<string, Argument> = {}, subject = '', support: string[] = []): Sentence {
    const runs = this.phrase(id, args, subject);
    const first = runs.find((run) => run.text !== '');
    const low = `${id}.low`;
    if (first?.fact !== undefined && !first.own && startsLow(first.text) && this.book.has(low)) {
      return { runs: capitalised(closed(this.phrase(low, args, subject))), phrase: low, support };
    }
    return { runs: capitalised(closed(runs)), phrase: id, support };
  }

  /** An entry's own sentence, whole. */
  entry(fact: TextFact): Sentence {
    return { runs: this.fact(fact), phrase: 'entry', support: [] };
  }

  fact(fact: TextFact, marks: Partial<Run> = {}): Fragment {
    return [{ text: tidyText(fact.value), fact: fact.id, ...marks }];
  }

  /** A name, linked where it stands first. */
  linkedName(name: TextFact, url: TextFact | undefined): Fragment {
    if (!url || this.linked.has(url.value)) return this.fact(name);
    this.linked.add(url.value);
    return this.fact(name, { link: url.value, linkFact: url.id });
  }

  /** True the first time a name is asked for, false from then on. */
  introduces(key: string): boolean {
    if (this.introduced.has(key)) return false;
    this.introduced.add(key);
    return true;
  }

  /** "A, B and C"; with semicolons once an item holds a comma. */
  list(items: Fragment[], kind: 'plain' | 'clauses' = 'plain'): Fragment {
    const first = items[0];
    if (items.length < 2) return first ?? [];
    if (kind === 'clauses' || items.some((item) => commas(plainText(item)))) {
      const separator: Run[] = [{ text: '; ' }];
      const last = items.length > 2 || kind === 'clauses' ? this.phrase('list.last') : this.phrase('list.pair');
      return items.flatMap((item, index) => (index === 0 ? item : [...(index === items.length - 1 ? last : separator), ...item]));
    }
    const parts = this.book.list.formatToParts(items.map((_, index) => String(index)));
    return parts.flatMap((part) => (part.type === 'element' ? items[Number(part.value)] ?? [] : [{ text: part.value }]));
  }
}
