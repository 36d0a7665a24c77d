import type { AnswerItem } from '../../../../shared/contracts/afterwards';

/** What a speaker filled in, tidied. A quote is there only with their consent to print it under their name. */
export type Sent = Partial<Record<AnswerItem, string>>;

/** A row of plugin::recap.answer. */
export interface AnswerRow {
  documentId: string;
  askDocumentId: string;
  sessionDocumentId: string;
  speakerDocumentId: string;
  sent: Sent;
  sentAt: string;
  /** The ask's documentId while nobody has decided; null afterwards. */
  waitingFor: string | null;
}
