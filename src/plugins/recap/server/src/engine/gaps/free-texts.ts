import type { Metric, Quote } from '../entries';
import { caseStudySpot, eventSpot, sessionSpot, type Spot } from './gap';
import type { Scope } from './scope';

/** A free text of an entry and what its field is best written as (WRITING.md). */
export interface FreeText {
  spot: Spot;
  text: string;
  shape: 'phrase' | 'sentence';
  /** The numbers its entry states in figures and metrics; undefined where a number in the text is nobody's concern. */
  stated?: number[];
}

type Listed = [path: string, text: string | null | undefined, shape: FreeText['shape'], counted?: 'counted'];

/** The free texts of the entries told that are built into sentences. */
export function freeTexts({ events, sessions, caseStudies }: Scope): FreeText[] {
  const studies = new Map(caseStudies.map((study) => [study.documentId, study]));
  return [
    ...events.flatMap((event) => texts((path) => eventSpot(event, path), numbersOf(event.figures, event.metrics), [
      ['theme', event.theme, 'phrase', 'counted'],
      ['summary', event.summary, 'sentence', 'counted'],
      ['openingLine', event.openingLine, 'sentence', 'counted'],
      ...(event.highlights ?? []).map(({ text }, index): Listed => [`highlights.${index}.text`, text, 'sentence', 'counted']),
      ...(event.strands ?? []).map(({ intro }, index): Listed => [`strands.${index}.intro`, intro, 'sentence', 'counted']),
      ...quotesOf(event.quotes),
      ...(event.nextSteps ?? []).map(({ note }, index): Listed => [`nextSteps.${index}.note`, note, 'phrase']),
    ])),
    ...sessions.flatMap((session) => {
      const told = (session.caseStudies ?? []).flatMap((study) => studies.get(study)?.metrics ?? []);
      return texts((path) => sessionSpot(session, path), numbersOf(session.metrics, told), [
        ['topic', session.topic, 'phrase'],
        ...(session.takeaways ?? []).map(({ text }, index): Listed => [`takeaways.${index}.text`, text, 'phrase', 'counted']),
        ...quotesOf(session.quotes),
      ]);
    }),
    ...caseStudies.flatMap((study) => texts((path) => caseStudySpot(study, path), numbersOf(study.metrics), [
      ['about', study.about, 'phrase'],
      ['summary', study.summary, 'phrase', 'counted'],
      ...(study.points ?? []).map(({ text }, index): Listed => [`points.${index}.text`, text, 'sentence', 'counted']),
    ])),
  ];
}

const quotesOf = (quotes: Quote[] | null | undefined): Listed[] =>
  (quotes ?? []).map(({ text, verbatim }, index) => [`quotes.${index}.text`, text, verbatim ? 'sentence' : 'phrase']);

const numbersOf = (...lists: (Pick<Metric, 'value' | 'upTo'>[] | null | undefined)[]): number[] =>
  lists.flatMap((list) => list ?? []).flatMap(({ value, upTo }) => [value, upTo ?? value]);

const texts = (spot: (path: string) => Spot, stated: number[], listed: Listed[]): FreeText[] =>
  listed.flatMap(([path, text, shape, counted]) =>
    text?.trim() ? [{ spot: spot(path), text: text.trim(), shape, ...(counted ? { stated } : {}) }] : []);
