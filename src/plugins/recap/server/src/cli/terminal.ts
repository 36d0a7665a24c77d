/** Where a command speaks: its result alone on stdout, everything else on stderr. Each text is a line or several. */
export interface Terminal {
  result(text: string): void;
  note(text: string): void;
}

/** What each file in this folder exports. @returns 0 done, 1 it can't be done (said why in a note), 2 wrong usage */
export type Main = (argv: string[], terminal: Terminal) => Promise<number>;
