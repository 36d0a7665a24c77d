import type { Gap } from '../recap';
import type { EntryLabel } from './previews';
import type { StandingLabel } from './updates';

/** GET /recap/events/:documentId (admin): what the Recap panel of an event shows. */
export namespace EventPanel {
  export interface Response {
    data: {
      recaps: {
        documentId: string;
        locale: string;
        title: string;
        state: 'draft' | 'published' | 'modified';
        /** As stored last; null when nothing was compared yet. */
        standing: StandingLabel | null;
      }[];
      /** Locales of the site that have phrases: a recap can be drafted in them. */
      locales: { code: string; name: string; isDefault: boolean }[];
      /** The five missing facts that would help the recap most, best first. */
      missing: Gap[];
      /** Why no recap can be drafted yet; null when one can. */
      obstacle: string | null;
    };
  }
}

/** GET /recap/recaps/:documentId?locale= (admin): what a recap was made from. */
export namespace RecapPanel {
  export interface Response {
    data: null | {
      events: EntryLabel[];
      sessions: EntryLabel[];
      caseStudies: EntryLabel[];
      /** ISO 8601 instant */
      madeAt: string;
      /** A person's name, "automatic drafting" or "API token <name>". */
      madeBy: { kind: 'person' | 'automation' | 'token' | 'command'; name: string };
      engine: string;
    };
  }
}

/** POST /recap/sentence (admin): the sentence a free text would become in a recap. */
export namespace FieldSentence {
  export interface Request {
    body: {
      /** Content type or component uid the field belongs to. */
      model: string;
      attribute: string;
      text: string;
      locale: string;
      /** The other values of the same form, as far as they matter (organisation, name ...). */
      context?: Record<string, string>;
    };
  }
  export interface Response {
    /** `sentence` is empty when the field is empty or makes no sentence. */
    data: { sentence: string; warnings: string[] };
  }
}

/** POST /recap/events/:documentId/publish (admin): publishes the event with its parts, sessions and case studies. */
export namespace PublishLinked {
  export interface Response {
    data: {
      published: EntryLabel[];
      unchanged: EntryLabel[];
      failed: (EntryLabel & { reason: string })[];
    };
  }
}
