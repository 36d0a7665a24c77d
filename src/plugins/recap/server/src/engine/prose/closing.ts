import type { EventFacts, Facts, LinkFacts, NextStepFacts, SessionFacts } from '../facts/types';
import { dates } from './dates';
import { isRate, measures } from './measures';
import { occasion } from './occasion';
import { tellStatements, voicesOf } from './statements';
import type { DocumentBlock, Fragment, Sentence } from './types';
import type { Writer } from './writer';

const IN_SENTENCE = 2;
const paragraph = (sentences: Sentence[]): DocumentBlock[] => (sentences.length > 0 ? [{ type: 'paragraph', sentences }] : []);

/** Figures that stand behind the event: a survey, a market, donations. */
export function background(writer: Writer, event: EventFacts): DocumentBlock[] {
  if (event.metrics.length === 0) return [];
  const items = measures(writer, event.metrics, event.metrics.length <= IN_SENTENCE && !event.metrics.some(isRate));
  if (items.length <= IN_SENTENCE && !event.metrics.some(isRate)) {
    return paragraph([writer.sentence('background', { metrics: writer.list(items) }, event.itself.value)]);
  }
  return [{ type: 'list', items: items.map((runs) => ({ runs, phrase: 'measure', support: [] })) }];
}

/** What people said of the event. A saying without a name is a gap, no voice. */
export const voices = (writer: Writer, event: EventFacts): DocumentBlock[] => tellStatements(writer, voicesOf(event.quotes), new Set());

/** A link by its label, or by what it is; with its credit. */
function material(writer: Writer, link: LinkFacts): Fragment {
  const href = link.url ? { link: link.url.value, linkFact: link.url.id } : {};
  const name: Fragment = link.label
    ? writer.fact(link.label, href)
    : writer.phrase(`material.${link.kind}`).map((run) => ({ ...run, ...href, ...(link.url ? { fact: link.url.id } : {}) }));
  return link.credit ? writer.phrase('material.credit', { material: name, credit: writer.fact(link.credit) }) : name;
}

const linked = (links: LinkFacts[]) => links.filter((link) => link.url ?? link.label);

/** Recordings, slides and photos: the event's in a sentence or a list, then each told session's. */
export function materials(writer: Writer, event: EventFacts | undefined, sessions: SessionFacts[]): DocumentBlock[] {
  const own = linked(event?.materials ?? []);
  const bySession = sessions.map((session) => ({ session, links: linked(session.materials) })).filter(({ links }) => links.length > 0);
  const seed = event?.itself.value ?? '';
  return [
    ...(own.length === 0 ? [] : own.length <= IN_SENTENCE
      ? paragraph([writer.sentence('materials', { items: writer.list(own.map((link) => material(writer, link))) }, seed)])
      : [{ type: 'list' as const, items: own.map((link) => writer.sentence('materials.item', { item: material(writer, link) }, seed)) }]),
    ...(bySession.length > 0
      ? [...paragraph([writer.sentence('materials.sessions', {}, seed)]), {
          type: 'list' as const,
          items: bySession.map(({ session, links }) => writer.sentence('materials.session', {
            title: writer.fact(session.title), links: writer.list(links.map((link) => material(writer, link))),
          }, session.itself.value)),
        }]
      : []),
  ];
}

/** Thanks to those who helped and were not named for it before. */
export function thanks(writer: Writer, facts: Facts, event: EventFacts): Sentence[] {
  const own = event.organisers.length > 0 || !facts.tour ? event.organisers : facts.tour.organisers;
  const helped = own.filter(({ role }) => role === 'supporter' || role === 'volunteers');
  if (helped.length === 0) return [];
  return [writer.sentence('thanks', { who: writer.list(helped.map(({ name, url }) => writer.linkedName(name, url))), what: occasion(writer, facts) }, event.itself.value)];
}

function step(writer: Writer, next: NextStepFacts, first: boolean): Sentence {
  const label: Fragment = writer.linkedName(next.label, next.url);
  const when = next.dates ? dates(writer, next.dates) : undefined;
  const args = {
    label,
    where: next.place ? writer.phrase('next.where', { place: writer.fact(next.place) }) : [],
    when: when ? writer.phrase('next.when', { when }) : [],
    note: next.note ? writer.fact(next.note) : [],
  };
  const seed = next.label.id;
  if (next.kind === 'next-event') return writer.sentence(when ? (first ? 'next.event' : 'next.event.then') : 'next.undated', args, seed);
  if (next.note) return writer.sentence('next.look', args, seed);
  return writer.sentence(`next.${next.kind}`, args, seed);
}

/** What comes next: dated events by date, then invitations. A step that ended before the event began is no next step. */
export function next(writer: Writer, event: EventFacts): Sentence[] {
  const ahead = event.nextSteps.filter(({ dates: known }) => !known || known.value.to >= event.dates.value.from);
  const dated = ahead.filter(({ kind, dates: known }) => kind === 'next-event' && known)
    .sort((a, b) => ((a.dates?.value.from ?? '') < (b.dates?.value.from ?? '') ? -1 : (a.dates?.value.from ?? '') > (b.dates?.value.from ?? '') ? 1 : 0));
  const others = ahead.filter((one) => !dated.includes(one));
  return [...dated, ...others].map((one, index) => step(writer, one, index === 0));
}

/** Credit of the cover; the byline is the recap's own field. */
export const credits = (writer: Writer, event: EventFacts): Sentence[] =>
  event.coverCredit ? [writer.sentence('credit.cover', { who: writer.fact(event.coverCredit) }, event.itself.value)] : [];
