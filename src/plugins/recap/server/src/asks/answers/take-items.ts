import type { AnswerItem } from '../../../../shared/contracts/afterwards';
import type { SessionDraft } from '../session-drafts';
import type { Sent } from './sent';
import { standing } from './standing';

/** What is to be saved, as the Document Service takes it: an item with an id and nothing else stays as it is. */
export interface Taken {
  session: { takeaways?: object[]; quotes?: object[]; materials?: object[]; contributions?: object[] };
  speaker: { name?: string; affiliation?: string };
}

/** The list with one component changed, or added behind the others. */
const withComponent = (list: { id: number }[], id: number | null, changed: object, added: object): object[] =>
  id === null ? [...list.map((one) => ({ id: one.id })), added] : list.map((one) => (one.id === id ? { id, ...changed } : { id: one.id }));

/**
 * What an editor's yes to some items writes: into the session's draft, and of corrections into the speaker's own entry.
 * A takeaway or quote that is the speaker's alone is replaced, as the editor saw it beside; nobody else's is.
 * @param quoteSource where a quote is from: what an earlier one was taken from doesn't hold these words
 */
export function takeItems(draft: SessionDraft, speaker: string, sent: Sent, take: AnswerItem[], quoteSource: string): Taken {
  const taken: Taken = { session: {}, speaker: {} };
  for (const item of new Set(take)) {
    const text = sent[item];
    if (!text) continue;
    const { component, text: now } = standing(draft, speaker, item);
    switch (item) {
      case 'takeaway':
        taken.session.takeaways = withComponent(draft.takeaways, component, { text }, { text, speakers: [speaker] });
        break;
      case 'quote':
        taken.session.quotes = withComponent(draft.quotes, component, { text, verbatim: true, source: quoteSource }, { text, verbatim: true, speaker, source: quoteSource });
        break;
      case 'recordingUrl':
      case 'slidesUrl': {
        const kind = item === 'recordingUrl' ? 'recordings' : 'slides';
        // One list for both: the second of them adds to what the first has made.
        const links = taken.session.materials ?? draft.materials.map(({ id }) => ({ id }));
        taken.session.materials = component === null
          ? [...links, { kind, url: text }]
          : links.map((link) => ('id' in link && link.id === component ? { ...link, url: text } : link));
        break;
      }
      case 'name':
        taken.speaker.name = text;
        break;
      case 'affiliation': {
        // As they were that day; their own entry follows where it said the same.
        if (component !== null) taken.session.contributions = withComponent(draft.contributions, component, { affiliation: text }, {});
        const own = draft.contributions.find((contribution) => contribution.speaker?.documentId === speaker)?.speaker?.affiliation ?? '';
        if (own === '' || own === now) taken.speaker.affiliation = text;
        break;
      }
    }
  }
  return taken;
}
