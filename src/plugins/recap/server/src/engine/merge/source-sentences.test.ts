import type { SavedBlock } from '../../../../shared/article';
import { sourceSentences } from './source-sentences';
import { articleOf, generationOf, shippedRecap } from './testing/shipped';

const recap = shippedRecap('openinfra-days-italy-2019');
const first = generationOf(recap, 1);
const states = (body: SavedBlock[]) => sourceSentences([first], { ...articleOf(first), body }, 'en').sentences.filter(({ field }) => field === 'body');
const counts = (body: SavedBlock[]) => {
  const of = states(body);
  return ['from-entries', 'edited', 'by-hand'].map((state) => of.filter((sentence) => sentence.state === state).length);
};
const generated = recap.evidence.sentences.filter(({ field }) => field === 'body').length;
const paragraph = (text: string): SavedBlock => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const retyped = (from: string, to: string): SavedBlock[] => JSON.parse(JSON.stringify(first.blocks).replace(from, to));

describe('where sentences come from', () => {
  it('finds every sentence of an untouched draft, with its facts', () => {
    const { sentences, facts } = sourceSentences([first], articleOf(first), 'en');
    expect(sentences.map(({ text, generated: behind, state }) => [text, behind?.sentence, state]))
      .toEqual(recap.evidence.sentences.map(({ text, id }) => [text, id, 'from-entries']));
    for (const sentence of sentences) for (const id of sentence.facts) expect(facts[id]).toBeDefined();
  });

  it('keeps them from the entries when they are moved, set in bold, or made another kind of block', () => {
    const bold: SavedBlock[] = first.blocks.map((block) => (block.type === 'paragraph' ? { type: 'quote', children: [{ type: 'text', text: block.children.map((node) => ('text' in node ? node.text : node.children.map(({ text }) => text).join(''))).join(''), bold: true }] } : block));
    expect(counts([...bold].reverse())).toEqual([generated, 0, 0]);
  });

  it('tells an edited sentence from one that a person added beside it', () => {
    const of = states(retyped('GARR has 8,500 cores', 'GARR runs no fewer than 8,500 cores').map((block) => (
      block.type === 'paragraph' && JSON.stringify(block).includes('8,500') ? { ...block, children: [...block.children, { type: 'text', text: ' Nobody in the room had expected that.' }] } : block
    )));
    const edited = of.filter(({ state }) => state === 'edited');
    expect(edited.map(({ text, generated: behind }) => [text.slice(0, 20), behind?.text.slice(0, 20)])).toEqual([['GARR runs no fewer t', 'GARR has 8,500 cores']]);
    expect(of.filter(({ state }) => state === 'by-hand').map(({ text }) => text)).toEqual(['Nobody in the room had expected that.']);
    expect(of.length).toBe(generated + 1);
  });

  it('gives offsets that cut the text out of the block', () => {
    const body = [paragraph('Dr. Rossi of St. John’s opened. It was cold.'), ...first.blocks];
    const of = states(body);
    expect(of.slice(0, 2).map(({ text }) => text)).toEqual(['Dr. Rossi of St. John’s opened.', 'It was cold.']);
    for (const { block, start, end, text } of of) {
      const plain = (nodes: unknown): string => (Array.isArray(nodes) ? nodes.map((node) => node.text ?? plain(node.children)).join('') : '');
      const own = body[block];
      expect((own?.type === 'list' ? own.children.map(({ children }) => plain(children)).join('\n') : plain(own?.children)).slice(start, end)).toBe(text);
    }
  });

  it('finds the sentences of a text that was pasted as one paragraph', () => {
    const sentences = recap.evidence.sentences.filter(({ field, text }) => field === 'body' && /[.!?]$/.test(text));
    const [same, edited] = counts([paragraph(sentences.map(({ text }) => text).join(' '))]);
    expect([same, edited]).toEqual([sentences.length, 0]);
  });

  it('takes a sentence of an earlier generation for the machine’s, with the facts it had then', () => {
    const second = { ...generationOf(shippedRecap('openinfra-days-italy-2019', (graph) => { for (const study of graph.caseStudies) for (const metric of study.metrics ?? []) if (metric.value === 8500) metric.value = 9000; }), 2) };
    const { sentences, facts } = sourceSentences([first, second], articleOf(first), 'en');
    const old = sentences.find(({ text }) => text.includes('8,500'));
    expect(old?.state).toBe('from-entries');
    expect(old?.generated?.generation).toBe(1);
    expect(old?.facts.map((id) => facts[id]?.value)).toContainEqual({ value: 8500, qualifier: 'exactly' });
    expect(sentences.find(({ text }) => text.includes('Ironic'))?.generated?.generation).toBe(2);
  });

  it('counts all as by hand where nothing was generated', () => {
    expect(sourceSentences([], articleOf(first), 'en').sentences.every(({ state, generated: behind }) => state === 'by-hand' && behind === null)).toBe(true);
  });
});
