import type { Gap } from '../../../../shared/recap';
import type { Entry, EntryUid } from '../entries';
import { gapKinds, type GapCode, type GapValues } from './codes';

/** An entry and the attribute in it that would mend the gap; an empty path is the entry itself. */
export interface Spot {
  uid: EntryUid;
  documentId: string;
  path: string;
}

export const eventSpot = (entry: Entry, path = ''): Spot => ({ uid: 'api::event.event', documentId: entry.documentId, path });
export const sessionSpot = (entry: Entry, path = ''): Spot => ({ uid: 'api::session.session', documentId: entry.documentId, path });
export const caseStudySpot = (entry: Entry, path = ''): Spot => ({ uid: 'api::case-study.case-study', documentId: entry.documentId, path });

/** A gap with its English message. */
export function gap<Code extends GapCode>(code: Code, { uid, documentId, path }: Spot, values: GapValues<Code>, weight?: number): Gap {
  const kind = gapKinds[code];
  const named: Record<string, string | number> = values;
  return {
    code,
    severity: kind.severity,
    message: kind.message.replace(/\{(\w+)\}/g, (_, name: string) => String(named[name])),
    values: named,
    source: { uid, documentId, path },
    weight: weight ?? kind.weight,
  };
}

/** The beginning of a text, enough to recognise it by. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= 60 ? line : `${characters.slice(0, 57).join('').trimEnd()}...`;
}
