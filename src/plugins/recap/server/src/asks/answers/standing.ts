import type { AnswerItem } from '../../../../shared/contracts/afterwards';
import type { SessionDraft } from '../session-drafts';

/** The part of a session's draft that an item of a speaker's answer is about: where taking it would write. */
export interface Standing {
  text: string;
  /** Row id of the component that would be changed; null when one would be added. */
  component: number | null;
}

const nothing: Standing = { text: '', component: null };

/** The takeaway that is this speaker's alone: one shared with others is not theirs to replace. */
const takeawayOf = ({ takeaways }: SessionDraft, speaker: string): Standing => {
  const own = takeaways.find(({ speakers }) => speakers.length === 1 && speakers[0]?.documentId === speaker);
  return own ? { text: own.text ?? '', component: own.id } : nothing;
};

const quoteOf = ({ quotes }: SessionDraft, speaker: string): Standing => {
  const own = quotes.find((quote) => quote.speaker?.documentId === speaker);
  return own ? { text: own.text ?? '', component: own.id } : nothing;
};

const materialOf = ({ materials }: SessionDraft, kind: 'recordings' | 'slides'): Standing => {
  const link = materials.find((material) => material.kind === kind);
  return link ? { text: link.url ?? '', component: link.id } : nothing;
};

const contributionOf = ({ contributions }: SessionDraft, speaker: string) =>
  contributions.find((contribution) => contribution.speaker?.documentId === speaker);

/** What stands in the draft where an item of this speaker's answer would go. */
export function standing(session: SessionDraft, speaker: string, item: AnswerItem): Standing {
  switch (item) {
    case 'takeaway':
      return takeawayOf(session, speaker);
    case 'quote':
      return quoteOf(session, speaker);
    case 'recordingUrl':
      return materialOf(session, 'recordings');
    case 'slidesUrl':
      return materialOf(session, 'slides');
    case 'name':
      return { text: contributionOf(session, speaker)?.speaker?.name ?? '', component: null };
    case 'affiliation': {
      // As printed: what the session says of them that day, else their own entry.
      const contribution = contributionOf(session, speaker);
      return { text: contribution?.affiliation || contribution?.speaker?.affiliation || '', component: contribution?.id ?? null };
    }
  }
}
