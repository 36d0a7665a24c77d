import type { AfterwardsRow, SpeakerAnswer } from '../../../shared/contracts/afterwards';
import type { Gap } from '../../../shared/recap';
import type { EventGraph, SessionEntry } from '../engine/entries';
import { rowSentences } from './row-sentences';
import { sessionCells } from './session-cells';
import { versionOf } from './version-of';

/** What stands beside a session in its row. */
export interface RowContext {
  graph: EventGraph;
  gaps: Gap[];
  rooms: ReadonlyMap<string, string | null>;
  answers: ReadonlyMap<string, SpeakerAnswer[]>;
  asked: ReadonlyMap<string, { open: number; answered: number }>;
  /** Whose table it is: a session of a part of it says which part. */
  event: string;
}

const beyondFirst = (list: unknown[] | null | undefined): number => Math.max(0, (list?.length ?? 0) - 1);

/** One session as a line of the table. */
export function sessionRow(session: SessionEntry, { graph, gaps, rooms, answers, asked, event }: RowContext): AfterwardsRow {
  const { documentId } = session;
  const names = new Map(graph.speakers.map((speaker) => [speaker.documentId, speaker]));
  const nameOf = (speaker: string) => names.get(speaker)?.name ?? speaker;
  const cells = sessionCells(session);
  return {
    documentId,
    title: session.title ?? '',
    startsAt: session.startsAt ?? null,
    endsAt: session.endsAt ?? null,
    room: rooms.get(documentId) ?? null,
    track: session.track ?? null,
    kind: session.kind ?? null,
    part: session.event === event ? null : (graph.events.find((part) => part.documentId === session.event)?.name ?? null),
    people: (session.contributions ?? []).flatMap(({ speaker, affiliation }): AfterwardsRow['people'] =>
      speaker
        ? [{ documentId: speaker, name: nameOf(speaker), affiliation: affiliation || names.get(speaker)?.affiliation || null }]
        : affiliation ? [{ documentId: null, name: affiliation, affiliation: null }] : []),
    state: session.state,
    cells,
    recordingRefused: session.mayPublishRecording === false,
    more: { takeaways: beyondFirst(session.takeaways), quotes: beyondFirst(session.quotes) },
    version: versionOf(cells),
    sentences: rowSentences(session, { nameOf, locale: graph.locale }),
    gaps: gaps.filter(({ source }) => source.documentId === documentId),
    answers: answers.get(documentId) ?? [],
    asked: asked.get(documentId) ?? { open: 0, answered: 0 },
  };
}
