/** The final full stop declares the shape: with one a text is a sentence and printed whole, without one it is built in. */
export const isSentence = (text: string): boolean => /[.!?…][”"’')\]]*\s*$/u.test(text);
