/** Where the entries leave one wording, it can stand in the text; of several a person has to choose. */
export const only = (wordings: string[]): { replacement?: string } => {
  const [one, ...others] = wordings;
  return one === undefined || others.length > 0 ? {} : { replacement: one };
};
