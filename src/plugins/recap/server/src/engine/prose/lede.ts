import { countOf } from '../facts/derive';
import { isSentence } from '../facts/text-shape';
import type { EventFacts, Facts, FigureFacts, TextFact } from '../facts/types';
import type { Outline } from '../outline/types';
import { dates, saysYear } from './dates';
import { count, quantity, startsWithDigit } from './numbers';
import { where } from './places';
import type { Argument } from './phrasebook';
import type { Fragment, Sentence } from './types';
import type { Writer } from './writer';

export const figureOf = (event: EventFacts | undefined, kind: FigureFacts['kind']): FigureFacts | undefined =>
  event?.figures.find((figure) => figure.kind === kind);

/** A text of either shape as a sentence of its own: whole, or with the phrase that takes it in. */
export const whole = (writer: Writer, fact: TextFact, id: string, args: Record<string, Argument> = {}): Sentence =>
  isSentence(fact.value) ? writer.entry(fact) : writer.sentence(id, { ...args, text: writer.fact(fact) }, fact.id);

/** "the first PromCon": which of its series it was. */
function edition(writer: Writer, event: EventFacts): Fragment | undefined {
  if (!event.edition) return undefined;
  const word = writer.book.file.ordinals[event.edition.value - 1];
  if (!word) return undefined;
  const ordinal: Fragment = [{ text: word, fact: event.edition.id }];
  return event.series
    ? writer.phrase('edition.series', { ordinal, series: writer.fact(event.series) })
    : writer.phrase('edition', { ordinal });
}

function people(writer: Writer, { quantity: fact, scope }: FigureFacts): Fragment {
  const n = quantity(writer, fact);
  const million = fact.value.value >= 1_000_000 ? 'yes' : 'no';
  return scope ? writer.phrase('people.scope', { n, million, scope: writer.fact(scope) }) : writer.phrase('people', { n, million });
}

/** The parts of a lede that may be missing, each with the space or comma before it in its phrase. */
function circumstances(writer: Writer, facts: Facts, event: EventFacts): Record<string, Fragment> {
  const place = where(writer, facts, event);
  const when = saysYear(event.name.value, event.dates) ? undefined : dates(writer, event.dates);
  const theme = event.theme && !isSentence(event.theme.value) ? writer.fact(event.theme) : undefined;
  const which = edition(writer, event);
  return {
    event: writer.fact(event.name),
    edition: which ? writer.phrase('lede.edition', { edition: which }) : [],
    where: place ? writer.phrase('lede.where', { where: place }) : [],
    when: when ? writer.phrase('lede.when', { when }) : [],
    about: theme ?? [],
    held: place || when ? writer.phrase(which ? 'lede.held.after' : 'lede.held', { where: place ? writer.phrase('lede.where', { where: place }) : [], when: when ? writer.phrase('lede.when', { when }) : [] }) : [],
    theme: theme ? writer.phrase('lede.theme', { theme }) : [],
  };
}

/** How many came to the previous edition: only where both are exact and there is a rise. */
function growth(writer: Writer, facts: Facts, event: EventFacts): Fragment {
  const now = figureOf(event, 'attended');
  const before = figureOf(facts.previous, 'attended');
  const exact = (figure: FigureFacts | undefined) => figure?.quantity.value.qualifier === 'exactly' && figure.quantity.value.upTo === undefined;
  if (!now || !before || !facts.previous || !exact(now) || !exact(before)) return [];
  if (now.quantity.value.value <= before.quantity.value.value || facts.previous.year.value === event.year.value) return [];
  const year: Fragment = [{ text: String(facts.previous.year.value), fact: facts.previous.year.id }];
  return writer.phrase('lede.growth', { before: quantity(writer, before.quantity), year });
}

function main(writer: Writer, facts: Facts, event: EventFacts): Sentence {
  const seed = event.itself.value;
  const attended = figureOf(event, 'attended');
  const parts = circumstances(writer, facts, event);
  if (attended) {
    const args = { ...parts, people: people(writer, attended), growth: growth(writer, facts, event) };
    return startsWithDigit(args.people) ? writer.sentence('lede.brought', args, seed) : writer.sentence('lede.came', args, seed);
  }
  const known = (parts.held?.length ?? 0) > 0;
  const theme = (parts.theme?.length ?? 0) > 0;
  return writer.sentence(known ? (theme ? 'lede.place.theme' : 'lede.place') : theme ? 'lede.theme.only' : 'lede.name', parts, seed);
}

function picked(writer: Writer, facts: Facts, outline: Outline): Sentence[] {
  const sessions = outline.selection.sessions;
  const n = countOf(facts, 'sessions', sessions.map(({ itself }) => itself));
  const names = writer.list(facts.events.map(({ name }) => writer.fact(name)));
  const { event } = facts;
  const { where: place = [], when = [] } = event ? circumstances(writer, facts, event) : {};
  const held = place.length + when.length > 0 ? writer.phrase('lede.picked.held', { where: place, when }) : [];
  return [writer.sentence('lede.picked', { n: n.value, count: count(writer, n, 20), events: names, held }, sessions[0]?.itself.value, [n.id])];
}

/** What, where, when, how many came and about what; first the organiser's own opening line. */
export function lede(writer: Writer, facts: Facts, outline: Outline): Sentence[] {
  if (facts.picked || !facts.event) return picked(writer, facts, outline);
  const { event, tour } = facts;
  const seed = event.itself.value;
  const opening = event.openingLine ? [whole(writer, event.openingLine, 'entry.closed')] : [];
  const selected = outline.selection.sessions.length;
  const told = countOf(facts, 'sessions told', outline.selection.sessions.map(({ itself }) => itself));
  const all = countOf(facts, 'sessions', facts.sessions.map(({ itself }) => itself));
  const programme = outline.form === 'programme';
  return [
    ...opening,
    ...(programme && !figureOf(event, 'attended')
      ? [writer.sentence('lede.programme', circumstances(writer, facts, event), seed), writer.sentence('lede.programme.note', {}, seed)]
      : [main(writer, facts, event), ...(programme ? [writer.sentence('lede.programme.note', {}, seed)] : [])]),
    ...(event.theme && isSentence(event.theme.value) ? [writer.entry(event.theme)] : []),
    ...(tour ? [writer.sentence('lede.tour', { tour: writer.fact(tour.name) }, seed)] : []),
    ...(event.summary ? [whole(writer, event.summary, 'summary.phrase', { event: writer.fact(event.shortName ?? event.name) })] : []),
    ...(selected > 0 && selected < facts.sessions.length
      ? [writer.sentence('coverage', { count: count(writer, told), all: count(writer, all), n: all.value }, seed)]
      : []),
  ];
}
