import type { Article } from '../../../../shared/article';
import { smallGraph } from '../testing/small-graph';
import { checkArticle } from './check-article';
import { textAsArticle } from './text-as-article';

const graph = smallGraph({
  event: { figures: [{ kind: 'attended', value: 300, qualifier: 'over' }] },
  caseStudies: [
    { documentId: 'garr', organisation: 'GARR', metrics: [{ label: 'cores', value: 8500 }, { label: 'storage', value: 10, unit: 'PB' }] },
    { documentId: 'infn', organisation: 'INFN', metrics: [{ label: 'CPU cores', value: 50000, qualifier: 'about' }] },
  ],
  sessions: [{
    documentId: 'talk', outcome: 'held', contributions: [{ speaker: 'ada' }],
    quotes: [{ text: 'A lamp that nobody trims burns out first.', verbatim: true, speaker: 'ada' }],
  }],
});

const check = (text: string, of = graph) => checkArticle({ article: textAsArticle(text), graph: of }).filter(({ severity }) => severity !== 'note');
const brief = (text: string) => check(text).map(({ code, severity, text: found, expected }) => [code, severity, found, expected]);

describe('numbers', () => {
  it.each(['GARR has 8,500 cores.', 'GARR has 8.500 cores.', 'GARR has 8 500 cores and 10 PB of storage.', 'With its 8500 cores, GARR is busy.'])('takes %s', (text) => {
    expect(check(text)).toEqual([]);
  });

  it('says what the entry has instead', () => {
    const [finding] = check('GARR has 8,600 cores.');
    expect(finding).toMatchObject({ code: 'number', severity: 'contradicts', text: '8,600', expected: '8,500', field: 'body', block: 0, start: 9, end: 14 });
    expect(finding?.fact?.source).toMatchObject({ uid: 'api::case-study.case-study', documentId: 'garr', path: 'metrics.0' });
  });

  it('tells another organisation\'s number from its own', () => {
    expect(brief('INFN has about 8,500 CPU cores.')).toEqual([['number', 'contradicts', '8,500', 'about 50,000']]);
    expect(brief('INFN counts about 50,000 CPU cores.')).toEqual([]);
  });

  it('holds a qualifier and a unit to what the entry says', () => {
    expect(brief('Nearly 300 people came to Lantern Day.')).toEqual([['qualifier', 'contradicts', 'Nearly 300', 'more than 300']]);
    expect(brief('Over 300 people came to Lantern Day.')).toEqual([]);
    expect(brief('GARR has 10 TB of storage.')).toEqual([['unit', 'contradicts', '10 TB', '10 PB']]);
  });
});

describe('names', () => {
  it('points at a misspelt name and at one that no entry has', () => {
    expect(brief('The talk was by Ada Broook.')).toEqual([['name-spelling', 'contradicts', 'Broook', 'Brook']]);
    expect(brief('The talk was by Ines Quarrel.')).toEqual([['name', 'unknown', 'Ines Quarrel', undefined]]);
  });
});

describe('quotations', () => {
  it('wants the words of the entry', () => {
    expect(brief('Brook said: “A lamp that nobody trims burns out first.”')).toEqual([]);
    expect(brief('Brook said: “A lamp that nobody cleans burns out first.”').map(([code, severity]) => [code, severity])).toEqual([['quotation', 'contradicts']]);
  });
});

it('survives what an editor and a program can leave behind', () => {
  const odd: Article[] = [
    { title: '', summary: '', body: [] },
    { title: '“', summary: '"« (', body: [{ type: 'list', format: 'ordered', children: [{ type: 'list', format: 'unordered', children: [] }] }] },
    { title: '0', summary: '١٢٣ 10,,5 1.2.3.4', body: [{ type: 'paragraph', children: [{ type: 'link', url: '', children: [] }] }, { type: 'code', children: [{ type: 'text', text: '9 cores' }] }] },
  ];
  for (const article of odd) expect(() => checkArticle({ article, graph })).not.toThrow();
});
