/** What a field of Strapi's type `string` holds on every database. */
export const longest = 255;

/** Shortens at a word, with an ellipsis, and never inside a character. */
export function fitText(text: string, most = longest): string {
  if (text.length <= most) return text;
  const characters = [...text.slice(0, most - 1)];
  // A character outside the basic plane that the cut went through.
  if (/[\uD800-\uDBFF]$/.test(characters.join(''))) characters.pop();
  const cut = characters.join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
