import type { EntryFact } from '../../../shared/recap';
import { entryAddress } from '../addresses';
import { EntryLink } from '../parts/entry-link';
import { useFieldLabel } from '../text/use-field-label';

interface FactSourceProps {
  fact: EntryFact;
  /** Titles of entries, `uid:documentId` -> title. */
  titles: Record<string, string>;
}

/** Where a value stands: the entry and its field, as a link that opens the form there. */
export const FactSource = ({ fact, titles }: FactSourceProps) => {
  const fieldLabel = useFieldLabel();
  const { uid, documentId, path } = fact.source;
  const title = titles[`${uid}:${documentId}`] ?? documentId;
  const field = fieldLabel(uid, path);
  return <EntryLink to={entryAddress(fact.source)}>{field ? `${title} · ${field}` : title}</EntryLink>;
};
