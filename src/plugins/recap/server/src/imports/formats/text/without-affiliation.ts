/** What joins an occupation to the organisation behind it, in the languages programmes are written in. */
const joints = ['@', 'at', 'of', 'from', ',', '|', '-', '–', '—', '·', '(', 'presso', 'bei', 'chez', 'en'];

const isWord = (joint: string) => /^\p{L}+$/u.test(joint);

/**
 * An occupation without the organisation that is named beside it anyway: "Engineer at Alder Systems" of Alder Systems
 * is "Engineer". As it was where it doesn't end with that name, or is no occupation without it.
 */
export function withoutAffiliation(jobTitle: string | null, affiliation: string | null): string | null {
  const title = jobTitle?.trim().replace(/\)$/, '') ?? '';
  const name = affiliation?.trim() ?? '';
  if (name === '' || !title.toLowerCase().endsWith(name.toLowerCase())) return jobTitle;
  const before = title.slice(0, title.length - name.length).trimEnd();
  if (before === '') return null;
  const joint = joints.find((one) => before.toLowerCase().endsWith(isWord(one) ? ` ${one}` : one));
  if (joint === undefined) return jobTitle;
  return before.slice(0, before.length - joint.length).trimEnd() || jobTitle;
}
