/** What a failed request has to say to the editor. */
export interface Problem {
  /** HTTP status; undefined when the server could not be reached. */
  status: number | undefined;
  /** The server's own message, which names the entry and the remedy; empty when there was none. */
  message: string;
}

/** Reads the error of a query or mutation, whatever its shape. */
export const problemOf = (error: unknown): Problem => {
  if (typeof error !== 'object' || error === null) return { status: undefined, message: '' };
  return {
    status: 'status' in error && typeof error.status === 'number' ? error.status : undefined,
    message: 'message' in error && typeof error.message === 'string' ? error.message : '',
  };
};
