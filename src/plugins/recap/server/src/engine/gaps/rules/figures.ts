import type { Gap } from '../../../../../shared/recap';
import type { EventEntry, Figure, FigureKind, SessionEntry } from '../../entries';
import { counts } from '../../facts/session-standing';
import { eventSpot, gap } from '../gap';
import type { Scope } from '../scope';
import { addRanges, overlap, rangeOf, shown, type Range } from '../range';

/** Kinds that add up over the stops of a tour; one country or one speaker may be at several. */
const additive: ReadonlySet<FigureKind> = new Set(['attended', 'registered', 'online', 'capacity', 'other']);

export const figureGaps = (scope: Scope): Gap[] => [
  ...totalGaps(scope),
  ...countGaps(scope),
  ...scope.events.flatMap(registeredGap),
];

const sameKind = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && (a.label ?? '') === (b.label ?? '') && (a.scope ?? '') === (b.scope ?? '');

/** A tour's own total against its parts', where every part states that kind. */
function totalGaps({ main, parts }: Scope): Gap[] {
  if (!main || parts.length === 0) return [];
  return (main.figures ?? []).flatMap((total, index) => {
    if (!additive.has(total.kind)) return [];
    const stated = parts.map((part) => part.figures?.find((figure) => sameKind(figure, total)));
    if (!stated.every((figure) => figure !== undefined)) return [];
    const sum = stated.map(rangeOf).reduce(addRanges);
    if (overlap(sum, rangeOf(total))) return [];
    const added = stated.reduce((value, figure) => value + figure.value, 0);
    return [gap('total-differs', eventSpot(main, `figures.${index}.value`), { event: main.name, total: shown(total), kind: total.label ?? total.kind, sum: added })];
  });
}

/** A declared figure against the entries it counts. More entries than declared cannot be; fewer may be unentered. */
function countGaps({ main, graph, speakers }: Scope): Gap[] {
  if (!main) return [];
  const sessions = graph.sessions.filter(counts);
  return (main.figures ?? []).flatMap((figure, index) => {
    if (figure.scope) return [];
    const counted = countOf(figure.kind, sessions, speakers);
    if (counted === 0 || overlap(exactly(counted), rangeOf(figure))) return [];
    // People came from these organisations; those who spoke are only some of them.
    if (figure.kind === 'organisations' && counted < figure.value) return [];
    const weight = counted > figure.value ? undefined : 30;
    return [gap('count-differs', eventSpot(main, `figures.${index}.value`), { event: main.name, declared: shown(figure), kind: figure.kind.replace('-', ' '), counted }, weight)];
  });
}

const exactly = (value: number): Range => ({ from: value, to: value });

/** Entries of what a figure counts; 0 where they can't be counted. */
function countOf(kind: FigureKind, sessions: SessionEntry[], speakers: Scope['speakers']): number {
  const contributions = sessions.flatMap((session) => session.contributions ?? []);
  const people = new Set(contributions.flatMap(({ speaker }) => speaker ?? []));
  switch (kind) {
    case 'sessions':
      return sessions.length;
    case 'tracks':
      return new Set(sessions.flatMap(({ track }) => track || [])).size;
    case 'speakers':
      return people.size;
    case 'organisations':
      return new Set(contributions.flatMap(({ affiliation, speaker }) => affiliation || (speaker && speakers.get(speaker)?.affiliation) || [])).size;
    case 'speaker-countries': {
      const countries = [...people].map((speaker) => speakers.get(speaker)?.country);
      return countries.every((country) => country) ? new Set(countries).size : 0;
    }
    default:
      return 0;
  }
}

function registeredGap(event: EventEntry): Gap[] {
  const figures = event.figures ?? [];
  const index = figures.findIndex(({ kind, scope }) => kind === 'registered' && !scope);
  const attended = figures.find(({ kind, scope }) => kind === 'attended' && !scope);
  if (index === -1 || !attended || rangeOf(figures[index]).to >= rangeOf(attended).from) return [];
  return [gap('registered-below-attended', eventSpot(event, `figures.${index}.value`), { event: event.name, attended: shown(attended), registered: shown(figures[index]) })];
}
