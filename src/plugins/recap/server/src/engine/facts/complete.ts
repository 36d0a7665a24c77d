import type { CaseStudyEntry, EventEntry, EventGraph, Metric, Quote, SessionEntry } from '../entries';

/** Elements with what a draft may still lack filled by a blank, which is then passed over like any empty text or number. */
const filled = <T extends object>(list: T[] | null | undefined, blank: Partial<T>): T[] =>
  (list ?? []).map((element) => {
    const lacking = Object.entries(blank).filter(([name]) => Reflect.get(element, name) == null);
    return lacking.length === 0 ? element : { ...element, ...Object.fromEntries(lacking) };
  });

const text = { text: '' };
const quotes = (list: Quote[] | null | undefined) => filled(list, text);
const metrics = (list: Metric[] | null | undefined) => filled(list, { label: '', value: NaN });

const event = (entry: EventEntry): EventEntry => ({
  ...entry,
  figures: filled(entry.figures, { kind: 'other', value: NaN }),
  organisers: filled(entry.organisers, { name: '' }),
  highlights: filled(entry.highlights, text),
  strands: filled(entry.strands, { name: '' }),
  nextSteps: filled(entry.nextSteps, { kind: 'community', label: '' }),
  quotes: quotes(entry.quotes),
  metrics: metrics(entry.metrics),
});

const session = (entry: SessionEntry): SessionEntry => ({
  ...entry, takeaways: filled(entry.takeaways, text), quotes: quotes(entry.quotes), metrics: metrics(entry.metrics),
});

const caseStudy = (entry: CaseStudyEntry): CaseStudyEntry => ({ ...entry, points: filled(entry.points, text), metrics: metrics(entry.metrics) });

/**
 * A graph in which list elements have every attribute their type requires. Strapi asks for those when an entry is
 * published, so a preview with drafts meets a quote without a text or a figure without a number. Positions stay.
 */
export const complete = (graph: EventGraph): EventGraph => ({
  ...graph,
  events: graph.events.map(event),
  sessions: graph.sessions.map(session),
  caseStudies: graph.caseStudies.map(caseStudy),
});
