import type { BundleEntry, BundleFault } from '../types';

/**
 * Puts entries that name others of their own type behind those: previous editions and tours come first, so that every
 * link finds its target.
 * @param links slugs of the same type that an entry names
 * @returns a fault for a circle, told once
 */
export function writeOrder(entries: BundleEntry[], links: (entry: BundleEntry) => string[]): { entries: BundleEntry[]; faults: BundleFault[] } {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const ordered: BundleEntry[] = [];
  const faults: BundleFault[] = [];
  const done = new Set<string>();
  const visit = (entry: BundleEntry, passed: string[]): void => {
    if (done.has(entry.slug)) return;
    const seen = passed.indexOf(entry.slug);
    if (seen >= 0) {
      const circle = [...passed.slice(seen), entry.slug].join(' -> ');
      faults.push({ file: entry.file, entry: entry.slug, field: '', message: `is linked to itself in a circle: ${circle}` });
      return;
    }
    for (const slug of links(entry)) {
      const target = bySlug.get(slug);
      if (target) visit(target, [...passed, entry.slug]);
    }
    if (done.has(entry.slug)) return;
    done.add(entry.slug);
    ordered.push(entry);
  };
  for (const entry of entries) visit(entry, []);
  return { entries: ordered, faults };
}
