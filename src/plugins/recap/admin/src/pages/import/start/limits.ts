/** A table of sessions and one of people. */
export const mostFiles = 2;

/** What the server reads at most, in bytes; it refuses more by itself. */
export const mostBytes = 20 * 1024 * 1024;
