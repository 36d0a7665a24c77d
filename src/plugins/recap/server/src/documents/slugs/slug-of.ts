import slugify from 'slugify';

// slugify writes these Greek letters as what they look like: 8, 3, h.
slugify.extend({ θ: 'th', Θ: 'TH', ξ: 'x', Ξ: 'X', η: 'i', ή: 'i', Η: 'I', Ή: 'I' });

const longest = 80;

const latin = (text: string): string => slugify(text, { lower: true, strict: true });

const shorten = (slug: string): string => {
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : slug.slice(0, longest);
};

/**
 * A slug that still says what the text says, or "" where it can't: slugify leaves out scripts it doesn't know, so that
 * a Japanese name with a year in it would come out as the year alone.
 */
export function slugOf(text: string): string {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => /\p{L}/u.test(word));
  const kept = words.filter((word) => /[a-z]/.test(latin(word)));
  return kept.length * 2 >= words.length ? shorten(latin(text)) : '';
}
