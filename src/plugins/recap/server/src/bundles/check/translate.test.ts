import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BundleSchema } from '../schema/types';
import { entryNode } from './references';
import { translate } from './translate';

const schema: BundleSchema = JSON.parse(readFileSync(path.resolve(__dirname, '../../../../../../../database/bundle.schema.json'), 'utf8'));
const inItalian = (attributes: Record<string, unknown>, texts: Record<string, unknown>) =>
  translate(schema, entryNode(schema, 'api::event.event'), attributes, texts).attributes;

it('takes numbers, choices, addresses and links from the default language, and texts from the other one', () => {
  expect(
    inItalian(
      {
        figures: [{ kind: 'other', value: 40, qualifier: 'nearly', label: 'sailors', scope: 'at supper' }],
        sponsorships: [{ sponsor: 'alder', tier: 'Gold' }],
        materials: [{ kind: 'slides', label: 'the slides', url: 'https://example.org/en' }, { kind: 'photos', url: 'https://example.org/p' }],
      },
      { figures: [{ label: 'velisti' }], sponsorships: [{ tier: 'Oro' }], materials: [{ url: 'https://example.org/it' }] },
    ),
  ).toEqual({
    // An English "at supper" in an Italian post would be worse than none.
    figures: [{ kind: 'other', value: 40, qualifier: 'nearly', label: 'velisti' }],
    sponsorships: [{ sponsor: 'alder', tier: 'Oro' }],
    materials: [{ kind: 'slides', url: 'https://example.org/it' }],
  });
});

it('keeps a name that an item cannot be without', () => {
  expect(inItalian({ organisers: [{ name: 'Molo Nove', role: 'host' }] }, { organisers: [{}] })).toEqual({ organisers: [{ name: 'Molo Nove', role: 'host' }] });
});
