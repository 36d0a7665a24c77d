/** The name of an attribute, readable, where nothing better is known: "coverCredit" -> "Cover credit". */
export const asWords = (attribute: string): string => {
  const words = attribute.replace(/([a-z])([A-Z])/g, (_match, before: string, after: string) => `${before} ${after.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};
