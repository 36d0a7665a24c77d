import type { AfterwardsFacts } from '../../../shared/contracts/afterwards';
import { isAttendance } from './event-facts';
import type { Figure } from '../engine/entries';

/** The lists of an event's draft as stored, with the ids of their rows. */
export interface StoredEventLists {
  figures: (Pick<Figure, 'kind' | 'scope'> & { id: number })[];
  highlights: { id: number; text: string | null }[];
  nextSteps: { id: number }[];
}

export interface EventInput {
  /** For the Document Service. */
  data: Record<string, unknown>;
  /** The fact that a fault at this path of the input belongs to. */
  factAt: (path: (string | number)[]) => keyof AfterwardsFacts | undefined;
}

const kept = ({ id }: { id: number }) => ({ id });

/** Lines over stored points: one that is unchanged keeps its row, wherever it moved; a changed one keeps that of its place. */
function alignLines(lines: string[], stored: StoredEventLists['highlights']): object[] {
  const unchanged = new Map<number, number>();
  const taken = new Set<number>();
  lines.forEach((line, place) => {
    const same = stored.find(({ id, text }) => text === line && !taken.has(id));
    if (!same) return;
    taken.add(same.id);
    unchanged.set(place, same.id);
  });
  return lines.map((text, place) => {
    const id = unchanged.get(place) ?? (stored[place] && !taken.has(stored[place].id) ? stored[place].id : undefined);
    if (id === undefined) return { text };
    taken.add(id);
    return { id, text };
  });
}

/** Facts of the page -> what is to be saved of the event. Further figures and steps stay as they are. */
export function eventInput(facts: Partial<AfterwardsFacts>, { figures, highlights, nextSteps }: StoredEventLists): EventInput {
  const data: Record<string, unknown> = {};
  const at = figures.findIndex(isAttendance);
  const place = at === -1 ? figures.length : at;
  if (facts.attended) {
    const { value, qualifier, method } = facts.attended;
    const figure = { kind: 'attended', value, qualifier, method };
    const others = figures.map(kept);
    data.figures = value === null
      ? others.filter((_, index) => index !== at)
      : at === -1 ? [...others, figure] : others.map(({ id }, index) => (index === at ? { id, ...figure } : { id }));
  }
  if (facts.highlights) data.highlights = alignLines(facts.highlights, highlights);
  if (facts.nextStep !== undefined) {
    const [first, ...rest] = nextSteps.map(kept);
    const { nextStep } = facts;
    data.nextSteps = nextStep === null
      ? rest
      : [{ ...first, kind: nextStep.kind, label: nextStep.label, url: nextStep.url || null, startsOn: nextStep.startsOn || null }, ...rest];
  }
  if (facts.tookPlaceAsPlanned !== undefined) data.tookPlaceAsPlanned = facts.tookPlaceAsPlanned;
  return {
    data,
    factAt: ([attribute, index]) => {
      if (attribute === 'figures') return Number(index) === place ? 'attended' : undefined;
      if (attribute === 'nextSteps') return Number(index) === 0 ? 'nextStep' : undefined;
      return attribute === 'highlights' || attribute === 'tookPlaceAsPlanned' ? attribute : undefined;
    },
  };
}
