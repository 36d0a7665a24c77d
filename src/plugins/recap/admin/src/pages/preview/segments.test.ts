import type { EvidenceSentence } from '../../../../shared/recap';
import { segmentsOfBlock, segmentsOfText } from './segments';

const sentence = (id: string, start: number, end: number, spans: EvidenceSentence['spans'] = []): EvidenceSentence => ({
  id, field: 'body', block: 0, start, end, text: '', phrase: 'lede', support: [], spans,
});

const words = (segments: ReturnType<typeof segmentsOfText>) =>
  segments.map((segment) => [segment.sentence?.id ?? null, segment.pieces.map((piece) => piece.text)]);

describe('segmentsOfText', () => {
  it('cuts a sentence where a fact begins and ends, and keeps the space between sentences', () => {
    const segments = segmentsOfText('45 came. Thanks.', [sentence('b', 9, 16), sentence('a', 0, 8, [{ start: 0, end: 2, fact: 'f1' }])]);
    expect(words(segments)).toEqual([['a', ['45', ' came.']], [null, [' ']], ['b', ['Thanks.']]]);
    expect(segments[0].pieces[0].facts).toEqual(['f1']);
    expect(segments[0].pieces[1].facts).toEqual([]);
  });

  it('loses no text that no sentence covers', () => {
    expect(words(segmentsOfText('Before. After', [sentence('a', 0, 7)]))).toEqual([['a', ['Before.']], [null, [' After']]]);
  });
});

describe('segmentsOfBlock', () => {
  it('keeps links and bold of the leaves that a fact spans', () => {
    const [line] = segmentsOfBlock(
      {
        type: 'paragraph',
        children: [{ type: 'text', text: 'By ' }, { type: 'link', url: 'https://x.org', children: [{ type: 'text', text: 'Xy', bold: true }] }, { type: 'text', text: '.' }],
      },
      [sentence('a', 0, 6, [{ start: 3, end: 5, fact: 'f' }])],
    );
    expect(line[0].pieces).toEqual([
      { text: 'By ', bold: false, italic: false, link: null, facts: [] },
      { text: 'Xy', bold: true, italic: false, link: 'https://x.org', facts: ['f'] },
      { text: '.', bold: false, italic: false, link: null, facts: [] },
    ]);
  });

  it('counts the line feed between list items', () => {
    const lines = segmentsOfBlock(
      { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [{ type: 'text', text: 'One.' }] }, { type: 'list-item', children: [{ type: 'text', text: 'Two.' }] }] },
      [sentence('a', 0, 4), sentence('b', 5, 9, [{ start: 5, end: 8, fact: 'f' }])],
    );
    expect(lines.map(words)).toEqual([[['a', ['One.']]], [['b', ['Two', '.']]]]);
  });
});
