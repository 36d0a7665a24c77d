/**
 * A second implementation of where facts come from, for tests: values are looked up in the entries again, formulas
 * worked out again. It shares no code with facts/.
 */
import type { DerivedFact, EntryFact, Fact, FactValue, Quantity } from '../../../../shared/recap';
import type { EventGraph } from '../entries';

type Attributes = Record<string, unknown>;

const listOf = (graph: EventGraph, uid: string): object[] => {
  switch (uid) {
    case 'api::event.event': return graph.events;
    case 'api::session.session': return graph.sessions;
    case 'api::speaker.speaker': return graph.speakers;
    case 'api::sponsor.sponsor': return graph.sponsors;
    case 'api::case-study.case-study': return graph.caseStudies;
    default: return [];
  }
};

function attributesOf(graph: EventGraph, { uid, documentId, locale }: EntryFact['source']): Attributes | undefined {
  const entry = listOf(graph, uid).map((one): Attributes => ({ ...one })).find((one) => one.documentId === documentId);
  if (locale === graph.defaultLocale) return entry;
  return locale === graph.locale ? graph.translations.find((one) => one.uid === uid && one.documentId === documentId)?.attributes : undefined;
}

function at(value: unknown, path: string): unknown {
  let here = value;
  for (const key of path.split('.')) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.entries(here).find(([name]) => name === key)?.[1];
  }
  return here;
}

/** What is wrong with an entry fact, or null. */
export function entryFault(graph: EventGraph, fact: EntryFact): string | null {
  const attributes = attributesOf(graph, fact.source);
  if (!attributes) return `${fact.id}: there is no such entry`;
  const found = fact.source.path === '' ? attributes.documentId : at(attributes, fact.source.path);
  if (isQuantity(fact.value)) return sameQuantity(graph, fact, fact.value, found) ? null : `${fact.id}: the entry says ${JSON.stringify(found)}, the fact ${JSON.stringify(fact.value)}`;
  return found === fact.value ? null : `${fact.id}: the entry says ${JSON.stringify(found)}, the fact ${JSON.stringify(fact.value)}`;
}

export const isQuantity = (value: FactValue): value is Quantity => typeof value === 'object' && 'qualifier' in value;

/** The number is the default language's; the unit may be the wanted one's. */
function sameQuantity(graph: EventGraph, fact: EntryFact, value: Quantity, found: unknown): boolean {
  const original = at(attributesOf(graph, { ...fact.source, locale: graph.defaultLocale }), fact.source.path);
  const upTo = at(original, 'upTo');
  const number = at(original, 'value');
  const range = typeof upTo === 'number' && typeof number === 'number' && upTo > number ? upTo : undefined;
  return value.value === number
    && value.upTo === range
    && value.qualifier === (at(original, 'qualifier') ?? 'exactly')
    && (value.unit ?? '') === stated(at(found, 'unit'));
}

/** A unit of nothing that prints is none. */
const stated = (unit: unknown): unknown => (typeof unit === 'string' && /[^\p{Cc}\p{Noncharacter_Code_Point}\s]/u.test(unit) ? unit : '');

/** What is wrong with a derived fact, or null. */
export function formulaFault(fact: DerivedFact, facts: Record<string, Fact>): string | null {
  const operands = fact.formula.operands.map((id) => facts[id]?.value);
  if (operands.some((operand) => operand === undefined)) return `${fact.id}: an operand is not among the facts`;
  const expected = evaluate(fact.formula.op, operands.flatMap((operand) => operand ?? []));
  return JSON.stringify(expected) === JSON.stringify(fact.value) ? null : `${fact.id}: ${fact.formula.op} gives ${JSON.stringify(expected)}, the fact says ${JSON.stringify(fact.value)}`;
}

function evaluate(op: DerivedFact['formula']['op'], operands: FactValue[]): unknown {
  const [first, second, third, fourth] = operands;
  switch (op) {
    case 'count':
      return operands.length;
    case 'count-distinct':
      return operands.filter((one, index) => operands.indexOf(one) === index).length;
    case 'year':
      return Number(dayIn(first, second).slice(0, 4));
    case 'dates':
      return { from: dayIn(first, third), to: dayIn(second, third), known: fourth ?? 'day' };
    case 'step-dates': {
      const known = operands.find((one) => one === 'day' || one === 'month' || one === 'year');
      const days = operands.filter((one) => one !== known);
      return { from: days[0], to: days.at(-1), known: known ?? 'day' };
    }
    case 'times': {
      const [a, b] = operands.map((one) => (isQuantity(one) ? one.value : Number(one)));
      let times = 0;
      while ((times + 1) * b <= a) times += 1;
      return times;
    }
    case 'sum': {
      const order = ['exactly', 'about', 'nearly', 'at-least', 'over', 'up-to'];
      const quantities = operands.filter(isQuantity);
      const qualifier = quantities.map((one) => one.qualifier).sort((a, b) => order.indexOf(b) - order.indexOf(a))[0];
      return { value: quantities.reduce((sum, one) => sum + one.value, 0), qualifier };
    }
  }
}

/** Swedish dates are ISO dates. */
const dayIn = (instant: unknown, timezone: unknown): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: String(timezone), dateStyle: 'short' }).format(new Date(String(instant)));
