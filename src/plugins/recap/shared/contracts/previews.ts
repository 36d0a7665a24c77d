import type { RecapOptions } from '../options';
import type { Recap } from '../recap';

/** What a recap is about: one event, or sessions picked by hand. Exactly one of the two. */
export type SubjectRequest = { event: string } | { sessions: string[] };

export interface DraftingBody {
  data: SubjectRequest;
  locale?: string;
  options?: Partial<RecapOptions>;
}

/** POST /api/recap/preview and POST /recap/preview (admin): the recap as it would be. Writes nothing. */
export namespace Preview {
  export interface Request {
    body: DraftingBody & {
      /** Admin only: read drafts and unpublished changes too. */
      includeDrafts?: boolean;
    };
  }
  export interface Response {
    data: Omit<Recap, 'statistics'> & {
      slug: string;
      locale: string;
      /** The options as applied: the request's over the configuration's defaults. */
      options: RecapOptions;
      /** What the subject is called, for the page's head, and the entries it stands on. */
      subject: { title: string; events: EntryLabel[]; sessions: EntryLabel[] };
      /** The recap this subject already has in this locale. */
      existing: { documentId: string; locale: string } | null;
      /** Titles of the entries that facts and gaps point at: `uid:documentId` -> title. */
      titles: Record<string, string>;
      statistics: Recap['statistics'] & {
        /** SQL statements that reading took. */
        statements: number;
        milliseconds: number;
      };
    };
  }
}

export interface EntryLabel {
  uid: string;
  documentId: string;
  title: string;
}
