/** The reference job: the recap of OpenInfra Days Italy 2019 against the facts of the recap that was really published. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { bundleGraph } from '../../../../../../tests/support/bundle-graph';
import { seeds } from '../../../../../../tests/support/seeds';
import { compose } from './compose';
import { plainText } from './document/plain-text';

interface PublishedFact {
  id: string;
  fact: string;
  /** Patterns; a faithful draft matches one of them. Letters of either case, as a fact may start a sentence. */
  mustAppear: string[];
  level: 'must' | 'should' | 'may';
}

const file = path.join(__dirname, '../../../../../../../shared/cases/openinfra-days-italy-2019/facts.json');
const facts: PublishedFact[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
const withFacts = facts.length > 0 ? describe : describe.skip;

const bundle = seeds().find(([name]) => name === 'openinfra-days-italy-2019')?.[1];
if (!bundle) throw new Error('The reference bundle is missing: database/seeds/openinfra-days-italy-2019');
const recap = compose({ graph: bundleGraph(bundle), today: '2026-01-01' });
const text = [recap.title, recap.summary, ...recap.body.map(plainText)].join('\n');

const says = ({ mustAppear }: PublishedFact): boolean => mustAppear.some((pattern) => new RegExp(pattern, 'i').test(text));

withFacts('the reference draft', () => {
  test.each(facts.filter(({ level }) => level === 'must').map((fact): [string, PublishedFact] => [`${fact.id}: ${fact.fact}`, fact]))('says %s', (_, fact) => {
    expect(says(fact) ? text : `${fact.mustAppear.join(' | ')} is not in:\n${text}`).toBe(text);
  });

  test('says most of what it should', () => {
    const should = facts.filter(({ level }) => level === 'should');
    expect(should.filter((fact) => !says(fact)).map(({ id }) => id)).toHaveLength(0);
  });
});

describe('the reference draft has nothing of its own', () => {
  const entered = JSON.stringify(bundle);
  const derived = Object.values(recap.evidence.facts).flatMap((fact) => (fact.kind === 'derived' ? [JSON.stringify(fact.value)] : [])).join(' ');

  test('every number is in the entries or worked out from them', () => {
    const numbers = (text.match(/\d[\d,]*/g) ?? []).map((number) => number.replaceAll(',', ''));
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers.filter((number) => !new RegExp(`(?<!\\d)0?${number}(?!\\d)`).test(`${entered} ${derived}`))).toEqual([]);
  });

  test('every capitalised name within a sentence is in the entries, or a month of their dates', () => {
    const names = [...text.matchAll(/(?<=[\p{L}\p{N},;)”] |[“(])\p{Lu}[\p{L}\p{N}]*/gu)].map(([name]) => name);
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name) => !entered.includes(name) && name !== 'November')).toEqual([]);
  });

  test('it says no more of the dates than the year', () => {
    const event = recap.evidence.sentences.filter(({ spans }) => spans.some(({ fact }) => /^derived\/dates\/openinfra-days-italy-2019(-|$)/.test(fact)));
    expect(event.map((sentence) => sentence.text).join(' ')).not.toMatch(/January|February|December|\b31\b/);
  });
});
