import { field, whole, type Guide } from '../types';

export const session: Guide = {
  uid: 'api::session.session',
  calledBy: 'title',
  list: { columns: ['title', 'kind', 'event', 'startsAt', 'outcome'], sortBy: 'startsAt', order: 'ASC' },
  rows: [
    [
      field('title', 8, 'Title', 'As announced.'),
      field('kind', 4, 'Kind', 'Service sessions (registration, lunch) never appear in a recap.'),
    ],
    [
      field('event', 6, 'Event', 'The event it belongs to. Linked to a tour itself, it took place at every stop.'),
      field('track', 6, 'Track', 'Large events are told by track.', 'Storage'),
    ],
    [
      field('startsAt', 6, 'Starts', 'Leave empty if it is not known.'),
      field('endsAt', 6, 'Ends', 'Leave empty if it is not known.'),
    ],
    [whole('contributions', 'Who took part', 'Speakers, moderators, panellists, as they were that day. An affiliation alone is enough.')],
    [whole('topic', 'Topic', 'A phrase that fits after "spoke about ...": identity federation. Leave it empty if the title says it.')],
    [whole('takeaways', 'Takeaways', 'What was said, one idea each, and by whom. Without them a recap can only say that the session took place.')],
    [whole('quotes', 'Quotes', 'Words worth keeping: exactly as spoken, or retold.')],
    [whole('metrics', 'Numbers', 'Numbers that were reported in this session. Those of a case study belong there.')],
    [
      field('caseStudies', 6, 'Case studies', 'The organisations whose story it told.'),
      field('outcome', 6, 'Outcome', 'Planned until somebody says that it was held. A cancelled session never appears.'),
    ],
    [whole('materials', 'Materials', 'Recording, slides, code.')],
    [
      field('prominence', 6, 'In the recap', 'Automatic leaves the choice to size and content; feature and mention decide it; omit leaves it out.'),
      field('mayPublishRecording', 6, 'Recording may be published', 'Whether those who spoke agreed.'),
    ],
    [field('slug', 6, 'Slug', 'Its name in addresses. Made from the title when left empty; stays once published.')],
    [whole('abstract', 'Abstract', 'What was announced. A recap never tells it as what was learnt.')],
    [
      field('language', 6, 'Language', 'Language it was held in.', 'it'),
      field('room', 6, 'Room', 'For the schedule; a recap does not mention it.'),
    ],
    [whole('origin', 'Origin', 'Filled in by imports: where this entry came from.')],
  ],
};
