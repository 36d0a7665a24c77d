import type { Ask, AskPlace } from '../../../../../shared/contracts/afterwards';
import { asSheet } from './as-sheet';

const place = (title: string, url: string): AskPlace => {
  const [session, speaker] = [{ documentId: 's', title }, { documentId: 'p', name: 'Ines Park' }];
  const ask: Ask = {
    id: 'a', session, speaker, url, state: 'open', locale: 'en', expiresAt: '', mailedAt: null, mailedTo: null, message: { subject: '', text: 'Hello\n\nInes' },
  };
  return { session: { ...session, startsAt: null }, speaker, dropped: null, ask };
};
const headers = ['Session', 'Speaker', 'Link', 'Message'];

it('has a line for each link that works', () => {
  const sheet = asSheet([place('Tar', 'https://example.org/1'), place('Closed', ''), { ...place('Called off', 'https://example.org/2'), dropped: 'cancelled' }, { ...place('Not asked', ''), ask: null }], headers);
  expect(sheet).toBe('Session\tSpeaker\tLink\tMessage\nTar\tInes Park\thttps://example.org/1\tHello Ines');
});

it('lets no title become a formula or another cell', () => {
  const [, line] = asSheet([place('=HYPERLINK("https://evil.example")\tx\ny', 'https://example.org/1')], headers).split('\n');
  expect(line).toBe('\'=HYPERLINK("https://evil.example") x y\tInes Park\thttps://example.org/1\tHello Ines');
  for (const start of ['+1', '-1', '@x', ' =1']) expect(asSheet([place(start, 'u')], headers)).toContain(`\n'${start}\t`);
});
