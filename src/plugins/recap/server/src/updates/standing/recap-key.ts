/** A recap in one language. */
export interface RecapKey {
  recapDocumentId: string;
  recapLocale: string;
}

export const keyText = ({ recapDocumentId, recapLocale }: RecapKey): string => `${recapDocumentId} ${recapLocale}`;

/** Each once. */
export const distinctKeys = (keys: RecapKey[]): RecapKey[] => [
  ...new Map(keys.map(({ recapDocumentId, recapLocale }) => [keyText({ recapDocumentId, recapLocale }), { recapDocumentId, recapLocale }])).values(),
];
