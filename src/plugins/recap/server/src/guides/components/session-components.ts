import { field, whole, type Guide } from '../types';

export const sessionComponents: Guide[] = [
  {
    uid: 'session.contribution',
    calledBy: 'affiliation',
    rows: [
      [
        field('speaker', 6, 'Person', 'Leave it empty where only the organisation is known.'),
        field('role', 6, 'Role', 'What the person did.'),
      ],
      [
        field('affiliation', 6, 'Affiliation that day', 'Empty: the one of the person\'s entry.'),
        field('jobTitle', 6, 'Job title that day', 'Empty: the one of the person\'s entry.'),
      ],
    ],
  },
  {
    uid: 'session.takeaway',
    calledBy: 'text',
    rows: [
      [
        whole(
          'text',
          'What was said',
          'A phrase that fits after "X said that ...": privacy rules give local companies an edge. One idea, no speaker\'s name. What was said, not what was promised.',
        ),
      ],
      [whole('speakers', 'Said by', 'One or several. Empty: told of the session, or of its one speaker.')],
    ],
  },
];
