import type { DraftingBody } from './previews';

/** POST /api/recap/drafts and POST /recap/drafts (admin): makes the recap entry once. 201 made, 200 it was there already, untouched. */
export namespace CreateDraft {
  export interface Request {
    body: DraftingBody;
  }
  export interface Response {
    data: { documentId: string; locale: string; created: boolean };
  }
}
