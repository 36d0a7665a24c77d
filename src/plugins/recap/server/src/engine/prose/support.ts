import { distinctCountOf, derive } from '../facts/derive';
import type { EventFacts, Facts, FigureFacts, PartyFacts, SponsorshipFacts } from '../facts/types';
import { figureOf, whole } from './lede';
import { count, quantity } from './numbers';
import { occasion } from './occasion';
import type { DocumentBlock, Fragment, Sentence } from './types';
import type { Writer } from './writer';

const SPONSORS_IN_SENTENCE = 8;
const FIGURES_IN_SENTENCES = 3;

const parties = (writer: Writer, list: PartyFacts[]): Fragment => writer.list(list.map(({ name, url }) => writer.linkedName(name, url)));

/** Organisers, hosts and sponsors of a part are those of its tour where it names none. */
const inherited = <T>(facts: Facts, of: (event: EventFacts) => T[]): T[] => {
  const own = facts.event ? of(facts.event) : [];
  return own.length > 0 || !facts.tour ? own : of(facts.tour);
};

/** Who organised it, and what was new. */
export function changes(writer: Writer, facts: Facts): Sentence[] {
  if (facts.picked || !facts.event) return [];
  const seed = facts.event.itself.value;
  const all = inherited(facts, (event) => event.organisers);
  const of = (role: PartyFacts['role']) => all.filter((party) => party.role === role);
  const what = () => occasion(writer, facts);
  const stops = Math.max(1, facts.parts.length);
  return [
    ...(of('organiser').length > 0 ? [writer.sentence('organised', { n: of('organiser').length, who: parties(writer, of('organiser')), what: what(), stops }, seed)] : []),
    ...(of('host').length > 0 ? [writer.sentence(of('organiser').length > 0 && stops === 1 ? 'hosted.it' : 'hosted', { n: of('host').length, who: parties(writer, of('host')), what: what(), stops }, seed)] : []),
    ...(of('partner').length > 0 ? [writer.sentence('partnered', { n: of('partner').length, who: parties(writer, of('partner')) }, seed)] : []),
    ...facts.event.highlights.map((highlight) => whole(writer, highlight, 'highlight.phrase')),
  ];
}

function tiers(sponsorships: SponsorshipFacts[]): SponsorshipFacts[][] {
  const groups = new Map<string, SponsorshipFacts[]>();
  for (const sponsorship of sponsorships) {
    const name = sponsorship.tier?.value ?? '';
    groups.set(name, [...(groups.get(name) ?? []), sponsorship]);
  }
  return [...groups.values()];
}

/** Sponsors: one sentence while they are few and without tiers, else a list by tier. */
export function sponsors(writer: Writer, facts: Facts): DocumentBlock[] {
  if (facts.picked || !facts.event) return [];
  const listed = inherited(facts, (event) => event.sponsorships);
  const own = listed.filter((one, index) => listed.findIndex((other) => other.itself.id === one.itself.id && other.tier?.value === one.tier?.value) === index);
  if (own.length === 0) return [];
  const seed = facts.event.itself.value;
  const n = distinctCountOf(facts, 'sponsors', own.map(({ itself }) => itself));
  const what = occasion(writer, facts);
  const names = (list: SponsorshipFacts[]) => writer.list(list.map(({ name, url }) => writer.linkedName(name, url)));
  const tiered = own.some(({ tier }) => tier);
  const id = n.value === 1 ? 'sponsors.one' : n.value > 20 ? 'sponsors.many' : 'sponsors';
  if (!tiered && own.length <= SPONSORS_IN_SENTENCE) {
    return [{ type: 'paragraph', sentences: [writer.sentence(id, { count: count(writer, n, 20), what, names: names(own), stops: Math.max(1, facts.parts.length) }, seed)] }];
  }
  const groups = tiered ? tiers(own) : own.map((one) => [one]);
  return [
    { type: 'paragraph', sentences: [writer.sentence(n.value > 20 ? 'sponsors.many.list' : 'sponsors.list', { n: n.value, count: count(writer, n, 20), what }, seed)] },
    {
      type: 'list',
      items: groups.map((group) => {
        const tier = group[0]?.tier;
        return tier
          ? writer.sentence('sponsors.tier', { tier: writer.fact(tier), names: names(group) }, tier.id)
          : { runs: names(group), phrase: 'sponsors.name', support: [] };
      }),
    },
  ];
}

const exact = (figure: FigureFacts): boolean => figure.quantity.value.qualifier === 'exactly' && figure.quantity.value.upTo === undefined;

/** "more than twice as many as in 2018 (16)", "up from 16 in 2018"; undefined unless both are exact and there is a rise. */
function rise(writer: Writer, facts: Facts, figure: FigureFacts): Fragment | undefined {
  const before = figureOf(facts.previous, figure.kind);
  const { previous, event } = facts;
  if (!before || !previous || !event || previous.year.value === event.year.value || !exact(figure) || !exact(before)) return undefined;
  const [a, b] = [figure.quantity.value.value, before.quantity.value.value];
  if (b <= 0 || a <= b) return undefined;
  const year: Fragment = [{ text: String(previous.year.value), fact: previous.year.id }];
  const args = { before: quantity(writer, before.quantity), year };
  const times = Math.floor(a / b);
  if (times < 2 || a === times * b) return writer.phrase('rise', args);
  const fact = derive(facts, `times ${figure.quantity.id}`, 'times', [figure.quantity, before.quantity], times);
  const text = writer.phrase('rise.factor', { n: times, word: count(writer, fact) }).map((run) => run.text).join('');
  return writer.phrase('rise.times', { ...args, times: [{ text, fact: fact.id }] });
}

/** One figure as a sentence or as an item of a list. */
function figure(writer: Writer, facts: Facts, one: FigureFacts, form: 'sentence' | 'item'): Sentence {
  const change = rise(writer, facts, one);
  const n = quantity(writer, one.quantity);
  const exactly = one.quantity.value.upTo === undefined && one.quantity.value.value === 1 ? 1 : 2;
  const counted = one.scope ? writer.phrase('figure.scope', { n, scope: writer.fact(one.scope) }) : n;
  const id = one.kind === 'other' && one.label ? 'figure.labelled' : `figure.${one.kind}`;
  const args = {
    n: n, counted, one: exactly, million: one.quantity.value.value >= 1_000_000 ? 'yes' : 'no',
    label: one.label ? writer.fact(one.label) : [],
    change: change ? writer.phrase('figure.change', { change }) : [],
    scope: one.scope ? writer.phrase('figure.scope.after', { scope: writer.fact(one.scope) }) : [],
  };
  return writer.sentence(form === 'item' ? `${id}.item` : id, args, one.quantity.id);
}

const ORDER: FigureFacts['kind'][] = ['registered', 'online', 'capacity', 'countries', 'sessions', 'tracks', 'speakers', 'speaker-countries', 'organisations', 'other'];

/** The event's other figures: up to three sentences, more of them a list. How many came stands in the lede. */
export function figures(writer: Writer, facts: Facts): DocumentBlock[] {
  if (facts.picked || !facts.event) return [];
  const [, ...moreAttended] = facts.event.figures.filter(({ kind }) => kind === 'attended');
  const own = [
    ...moreAttended,
    ...ORDER.flatMap((kind) => facts.event?.figures.filter((one) => one.kind === kind && (kind !== 'other' || one.label)) ?? []),
  ];
  if (own.length === 0) return [];
  if (own.length <= FIGURES_IN_SENTENCES) return [{ type: 'paragraph', sentences: own.map((one) => figure(writer, facts, one, 'sentence')) }];
  return [
    { type: 'paragraph', sentences: [writer.sentence('figures.list', {}, facts.event.itself.value)] },
    { type: 'list', items: own.map((one) => figure(writer, facts, one, 'item')) },
  ];
}
