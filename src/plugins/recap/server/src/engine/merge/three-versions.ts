import type { Article } from '../../../../shared/article';
import type { Names } from './fact-changes';
import type { Generated, Generation } from './generation';

/** What a merge is made of. */
export interface ThreeVersions {
  /** The newest generation; null: nothing was generated, or its record is missing, and all of the saved text counts as a person's. */
  baseline: Generation | null;
  /** Generations before it: what stands as one of them made it is no edit. */
  earlier: readonly Generation[];
  mine: Article;
  next: Generated;
  /** Titles of entries, and the language of the recap. */
  names: Names;
}
