import { field, whole, type Guide } from '../types';

export const event: Guide = {
  uid: 'api::event.event',
  calledBy: 'name',
  list: { columns: ['name', 'startsAt', 'kind', 'partOf', 'recapPolicy'], sortBy: 'startsAt', order: 'DESC' },
  // The panel beside the form shows them, with their languages and states.
  hidden: ['recaps'],
  rows: [
    [
      field('name', 8, 'Name', 'The full name, with year or city if it has one: OpenInfra Days Italy 2019.'),
      field('shortName', 4, 'Short name', 'As it reads inside a sentence. Empty: the full name is repeated, never cut.'),
    ],
    [
      field('kind', 4, 'Kind', 'What the recap calls it.'),
      field('series', 4, 'Series', 'The name all its editions share.', 'OpenInfra Days Italy'),
      field('edition', 4, 'Edition', 'Which one of the series this is: 1 for the first.'),
    ],
    [
      field('startsAt', 6, 'Starts', 'When doors open. If only the month or year is known, the first moment of it.'),
      field('endsAt', 6, 'Ends', 'When it is over. If only the month or year is known, the last moment of it.'),
    ],
    [
      field('timezone', 6, 'Time zone', 'Where it took place, as an IANA name.', 'Europe/Rome'),
      field('datesKnown', 6, 'Dates are known to the', 'The recap never says more about the date than this.'),
    ],
    [whole('places', 'Places', 'Venue, city and country. Two for an event in two places; the stops of a tour are events of their own.')],
    [whole('theme', 'Theme', 'A phrase that fits after "to talk about ...": monitoring with Prometheus. No full stop.')],
    [whole('figures', 'Figures', 'How many came, registered, spoke. One line for each number, with what makes it exact or not.')],
    [whole('organisers', 'Organisers and partners', 'Who ran it, hosted it, helped. In the order in which they are to be named.')],
    [whole('sponsorships', 'Sponsors', 'In the order in which they are to be named, with their tier if there are tiers.')],
    [whole('highlights', 'Highlights', 'What was new or different: one sentence each, in the past tense, clear on its own. No "also", "too", "first", "second".')],
    [whole('nextSteps', 'What comes next', 'The next event, a call for proposals, where the community meets. A recap ends with it.')],
    [whole('summary', 'Summary', 'What the event is, or what its cities share, as a sentence. Not date, place or attendance: they have their own fields.')],
    [
      whole(
        'openingLine',
        'Opening line',
        'A sentence that makes a reader stay: Milan and Rome are three hours apart by train, and one community joins them. No figures that have a field.',
      ),
    ],
    [
      field('tookPlaceAsPlanned', 4, 'Took place as planned', 'Then its planned sessions are told as held. Until then a recap tells a programme, and says so.'),
      field('recapPolicy', 4, 'Recap', 'Automatic: a draft is made after the end. On request: when somebody clicks. Never: not at all.'),
      field('recapNotBefore', 4, 'No recap before', 'A draft is not made by itself before this moment: an embargo, or time to enter takeaways.'),
    ],
    [whole('quotes', 'Quotes', 'About the event as a whole. What was said in a session belongs there.')],
    [whole('metrics', 'Other numbers', 'Survey results, donations, background: numbers that no figure above stands for.')],
    [whole('strands', 'Strands', 'Parts of the recap that need an introduction: a track, or a sector of case studies.')],
    [whole('materials', 'Materials', 'Recordings, slides, photos, the schedule.')],
    [
      field('cover', 6, 'Cover picture', 'Goes on the recap. Only a picture you may publish.'),
      field('coverAlt', 6, 'What the cover shows', 'For those who can\'t see it: two hundred people in a courtyard, seen from above.'),
    ],
    [
      field('coverCredit', 6, 'Cover credit', 'Who took it: the name alone.'),
      field('coverLicence', 6, 'Cover licence', 'Under which terms it may be used.', 'CC BY 4.0'),
    ],
    [
      field('partOf', 6, 'Part of', 'The tour that this event is a stop of.'),
      field('previous', 6, 'Previous edition', 'The edition before this one.'),
    ],
    [
      field('sessions', 6, 'Sessions', 'Sessions name their event themselves: here you see them all. One linked to a tour took place at every stop.'),
      field('parts', 6, 'Parts', 'The stops, if this event is a tour.'),
    ],
    [
      field('caseStudies', 6, 'Case studies no session tells', 'Case studies of this event. Those that a session tells are linked there.'),
      field('slug', 6, 'Slug', 'Its name in addresses. Made from the name when left empty; stays once published.'),
    ],
    [whole('origin', 'Origin', 'Filled in by imports: where this entry came from.')],
  ],
};
