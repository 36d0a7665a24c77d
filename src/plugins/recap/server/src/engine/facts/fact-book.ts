import type { DerivedFact, EntryFact, Fact, FactKind, FactValue, FormulaOp, Quantity } from '../../../../shared/recap';
import type { EntryUid, EventGraph } from '../entries';
import { tidyText } from './tidy-text';
import type { FactOf, TextFact } from './types';

/** An entry's versions: the default language's, which gives the structure, and the wanted one's, which gives texts. */
export interface EntryVersions {
  uid: EntryUid;
  documentId: string;
  translated: Record<string, unknown> | undefined;
}

const valueAt = (attributes: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), attributes);

const filled = (value: unknown): value is string => typeof value === 'string' && tidyText(value) !== '';

/** Makes facts with stable ids and keeps them by id. */
export class FactBook {
  readonly all = new Map<string, Fact>();

  constructor(private readonly graph: EventGraph, private readonly leaveOutForeign: boolean) {}

  private keep<F extends Fact>(fact: F): F {
    this.all.set(fact.id, fact);
    return fact;
  }

  private id(entry: EntryVersions, path: string): string {
    return `${entry.uid.slice(entry.uid.lastIndexOf('.') + 1)}/${entry.documentId}#${path}`;
  }

  /** A value that is the same in every language. */
  value<V extends FactValue>(entry: EntryVersions, path: string, kind: FactKind, value: V): EntryFact & { value: V } {
    const { uid, documentId } = entry;
    return this.keep({ id: this.id(entry, path), kind, value, source: { uid, documentId, locale: this.graph.defaultLocale, path } });
  }

  /** A text of one language only (names of people, links); undefined where empty. */
  plain(entry: EntryVersions, path: string, kind: FactKind, value: string | null | undefined): TextFact | undefined {
    return filled(value) ? this.value(entry, path, kind, value) : undefined;
  }

  /**
   * A localised text, in the wanted language where it stands there; else in the default one, or left out, as set.
   * Lists are matched by position, and only where both languages have as many elements.
   */
  text(entry: EntryVersions, path: string, value: string | null | undefined, kind: FactKind = 'text', sameLength = true): TextFact | undefined {
    if (!filled(value)) return undefined;
    const { uid, documentId } = entry;
    const translation = sameLength ? valueAt(entry.translated, path) : undefined;
    const id = this.id(entry, path);
    if (filled(translation)) {
      return this.keep({ id, kind, value: translation, source: { uid, documentId, locale: this.graph.locale, path } });
    }
    const foreign = this.graph.locale !== this.graph.defaultLocale;
    if (foreign && this.leaveOutForeign && kind === 'text') return undefined;
    return this.value(entry, path, kind, value);
  }

  /**
   * A figure or metric, with the unit in the wanted language where its translation has one. The number is the default
   * language's: where the two differ, that is a gap.
   */
  quantity(entry: EntryVersions, path: string, value: Quantity, sameLength: boolean): EntryFact & { value: Quantity } {
    const unit = sameLength && value.unit !== undefined ? valueAt(entry.translated, `${path}.unit`) : undefined;
    const fact = this.value(entry, path, 'quantity', value);
    if (!filled(unit) || unit === value.unit) return fact;
    return this.keep({ ...fact, value: { ...value, unit }, source: { ...fact.source, locale: this.graph.locale } });
  }

  derive<V extends FactValue>(name: string, op: FormulaOp, operands: Fact[], value: V): DerivedFact & FactOf<V> {
    const ids = operands.map((operand) => operand.id);
    const id = `derived/${name}`;
    return this.keep({ id, kind: 'derived', value, formula: { op, operands: ids } });
  }

  /** Whether a list has as many elements in both languages, so that texts can be matched by position. */
  matches(entry: EntryVersions, path: string, length: number): boolean {
    const list = valueAt(entry.translated, path);
    return Array.isArray(list) && list.length === length;
  }
}
