/** A row of plugin::recap.ask. */
export interface AskRow {
  documentId: string;
  sessionDocumentId: string;
  speakerDocumentId: string;
  /** A locale of the site; the page may lack words for it. */
  pageLocale: string;
  nonce: string;
  expiresAt: string;
  revokedAt: string | null;
  mailedAt: string | null;
  mailedTo: string | null;
}

/** Whether its link may be used. */
export const isOpen = ({ expiresAt, revokedAt }: Pick<AskRow, 'expiresAt' | 'revokedAt'>, now: Date): boolean =>
  revokedAt === null && new Date(expiresAt).getTime() > now.getTime();
