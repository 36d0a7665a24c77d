import type { SavedBlock } from '../../../../shared/article';
import { alignBlocks } from './align';
import { bold, heading, list, paragraph, quote } from './testing/blocks';

const lede = paragraph('More than 300 people came to Cloud Day in Milan.');
const garr = paragraph(bold('GARR'), ' has 8,500 cores and 10 PB of storage. Alex Barchiesi spoke about identity federation.');
const infn = paragraph(bold('INFN'), ' runs a private cloud in three data centres. It counts 50,000 cores and 60 PB of tape.');
const stories = heading('User stories');
const figures = list('530 registrations', 'Two tracks', '15 speakers');
const baseline = [lede, stories, garr, infn, figures];

const aligned = (saved: SavedBlock[]) => alignBlocks(baseline, saved).blocks.map(({ baseline: behind, likeness }) => `${likeness} ${behind.join('+')}`.trim());

describe('aligning a saved text with its baseline', () => {
  it.each<[string, SavedBlock[], string[], number[]]>([
    ['untouched', baseline, ['same 0', 'same 1', 'same 2', 'same 3', 'same 4'], []],
    ['moved', [lede, stories, infn, garr, figures], ['same 0', 'same 1', 'same 3', 'same 2', 'same 4'], []],
    ['deleted', [lede, garr, figures], ['same 0', 'same 2', 'same 4'], [1, 3]],
    ['made a quote and set in bold', [lede, heading('User stories', 3), quote('GARR', bold(' has 8,500 cores and 10 PB of storage. Alex Barchiesi spoke about identity federation.')), infn, figures], ['same 0', 'restyled 1', 'restyled 2', 'same 3', 'same 4'], []],
    ['edited', [lede, stories, paragraph('With 8,500 cores and 10 PB of storage, GARR is large. Alex Barchiesi told why.'), infn, figures], ['same 0', 'same 1', 'similar 2', 'same 3', 'same 4'], []],
    ['written beside it', [paragraph('What a day it was!'), ...baseline], ['by-hand', 'same 0', 'same 1', 'same 2', 'same 3', 'same 4'], []],
    ['split', [lede, stories, paragraph(bold('GARR'), ' has 8,500 cores and 10 PB of storage.'), paragraph('Alex Barchiesi spoke about identity federation.'), infn, figures], ['same 0', 'same 1', 'part 2', 'part 2', 'same 3', 'same 4'], []],
    ['joined', [lede, stories, paragraph('GARR has 8,500 cores and 10 PB of storage. Alex Barchiesi spoke about identity federation. INFN runs a private cloud in three data centres. It counts 50,000 cores and 60 PB of tape.'), figures], ['same 0', 'same 1', 'joined 2+3', 'same 4'], []],
    ['copied', [...baseline, garr], ['same 0', 'same 1', 'same 2', 'same 3', 'same 4', 'copy 2'], []],
    ['copied and moved', [garr, lede, stories, garr, infn, figures], ['copy 2', 'same 0', 'same 1', 'same 2', 'same 3', 'same 4'], []],
    ['a list with an item more', [lede, stories, garr, infn, list('530 registrations', 'Two tracks', '15 speakers', 'One dog')], ['same 0', 'same 1', 'same 2', 'same 3', 'similar 4'], []],
    ['emptied', [], [], [0, 1, 2, 3, 4]],
  ])('%s', (_, saved, expected, deleted) => {
    expect(aligned(saved)).toEqual(expected);
    expect(alignBlocks(baseline, saved).deleted).toEqual(deleted);
  });

  it('finds every block in a text pasted as one paragraph', () => {
    const text = 'More than 300 people came to Cloud Day in Milan. User stories GARR has 8,500 cores and 10 PB of storage. Alex Barchiesi spoke about identity federation. INFN runs a private cloud in three data centres. It counts 50,000 cores and 60 PB of tape. 530 registrations Two tracks 15 speakers';
    expect(aligned([paragraph(text)])).toEqual(['joined 0+1+2+3+4']);
  });

  it('reads no ids and no empty marks: the editor drops the one and writes the other', () => {
    const saved: SavedBlock[] = JSON.parse(JSON.stringify(baseline).replaceAll('"type":"text"', '"type":"text","italic":false').replaceAll('"type":"paragraph"', '"id":"x","type":"paragraph"'));
    expect(aligned(saved).every((one) => one.startsWith('same'))).toBe(true);
  });
});
