import { resolve, type BundleSchema } from '../schema/types';
import type { BundleEntry, BundleFault } from '../types';
import { entryNode, references } from './references';

/**
 * A relation may be said on either side; it is stored on one. Moves what was said on the other side to the entry that
 * holds it: an event's sessions become each session's event.
 * @returns entries of which only the holding sides are left
 */
export function foldInverse(entries: BundleEntry[], schema: BundleSchema): { entries: BundleEntry[]; faults: BundleFault[] } {
  const faults: BundleFault[] = [];
  const folded = new Map(entries.map((entry) => [`${entry.uid} ${entry.slug}`, { ...entry, attributes: { ...entry.attributes } }]));
  for (const { entry, field, uid, slug, inverseOf } of references(entries, schema)) {
    if (inverseOf === undefined) continue;
    const [attribute] = field.split('.');
    const fault = (message: string) => faults.push({ file: entry.file, entry: entry.slug, field, message });
    const holder = folded.get(`${uid} ${slug}`);
    const own = folded.get(`${entry.uid} ${entry.slug}`);
    if (own) delete own.attributes[attribute];
    if (!holder) {
      fault(`"${slug}" is not in this bundle, and the link is kept there: say it in its ${inverseOf}`);
      continue;
    }
    const before = holder.attributes[inverseOf];
    if (resolve(schema, entryNode(schema, uid).properties?.[inverseOf] ?? {}).type === 'array') {
      const list = Array.isArray(before) ? before : [];
      holder.attributes[inverseOf] = list.includes(entry.slug) ? list : [...list, entry.slug];
    } else if (before == null || before === entry.slug) {
      holder.attributes[inverseOf] = entry.slug;
    } else {
      fault(`${slug} says that its ${inverseOf} is "${String(before)}"`);
    }
  }
  return { entries: [...folded.values()], faults };
}
