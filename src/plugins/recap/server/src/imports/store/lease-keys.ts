/** One worker at a time for an import, and for an event: two imports into one event would each make what the other makes. */
export const leaseOfImport = (documentId: string): string => `import:${documentId}`;
export const leaseOfEvent = (documentId: string): string => `event:${documentId}`;
