import type { AfterwardsCells } from '../../../../../shared/contracts/afterwards';

/** The columns after the title, in the order of the table and of a pasted block. */
export const cellColumns = ['outcome', 'takeaway', 'takeawayBy', 'quote', 'quoteBy', 'quoteSource', 'recordingUrl', 'slidesUrl'] as const satisfies readonly (keyof AfterwardsCells)[];

export type CellColumn = (typeof cellColumns)[number];

/** With the title, which is the first. */
export const columnCount = cellColumns.length + 1;
