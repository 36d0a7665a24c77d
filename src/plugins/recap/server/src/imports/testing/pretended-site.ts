import { resolveValues } from '../apply/entry-input';
import { makePlan } from '../plan/make-plan';
import { noAnswers, type Answers, type ImportedRecord, type SiteState, type StoredEntry } from '../plan/state';
import { hasWork, newEvent, newSpeaker, type Plan, type PlannedEntry } from '../plan/types';
import type { ImportedUid, Values } from '../plan/values';
import type { Programme } from '../programme';

/** A site in memory: applies plans as the worker does, so that what plans promise can be tried a thousand times. */
export class PretendedSite {
  readonly entries = new Map<string, StoredEntry>();
  readonly records = new Map<string, ImportedRecord>();
  /** How often each entry was written. */
  readonly writes = new Map<string, number>();
  private last = 0;

  state(system: string): SiteState {
    const all = [...this.entries.values()];
    return {
      event: all.find(({ uid }) => uid === 'api::event.event') ?? null,
      sessions: all.filter(({ uid }) => uid === 'api::session.session'),
      speakers: all.filter(({ uid }) => uid === 'api::speaker.speaker'),
      records: [...this.records.values()].filter((record) => record.system === system),
    };
  }

  add(uid: ImportedUid, values: Values, origin: StoredEntry['origin'] = null): string {
    this.last += 1;
    const documentId = `d${this.last}`;
    this.entries.set(documentId, { uid, documentId, values, rowIds: {}, publication: 'published', origin });
    return documentId;
  }

  /** A person at a form. */
  edit(documentId: string, values: Values): void {
    const entry = this.entries.get(documentId);
    if (entry) this.entries.set(documentId, { ...entry, values: { ...entry.values, ...values } });
  }

  plan(programme: Programme, answers: Partial<Answers> = {}): Plan {
    return makePlan({ programme, state: this.state(programme.system), answers: { ...noAnswers, ...answers }, now: new Date('2025-06-01T00:00:00Z') });
  }

  apply(programme: Programme, answers: Partial<Answers> = {}, entriesToWrite = Number.POSITIVE_INFINITY): Plan {
    const plan = this.plan(programme, answers);
    const made = new Map<string, string>(plan.event.documentId === null ? [] : [[newEvent, plan.event.documentId]]);
    const work = [plan.event, ...plan.speakers, ...plan.sessions].filter(hasWork).slice(0, entriesToWrite);
    for (const entry of work) this.write(entry, made, programme.system);
    return plan;
  }

  private write(entry: PlannedEntry, made: Map<string, string>, system: string): void {
    const values = resolveValues(entry.write, made);
    let { documentId } = entry;
    if (documentId === null) {
      documentId = this.add(entry.uid, { ...(entry.uid === 'api::session.session' ? { outcome: 'planned' } : {}), ...values }, entry.origin);
    } else if (Object.keys(values).length > 0) this.edit(documentId, values);
    if (entry.documentId === null || Object.keys(values).length > 0) this.writes.set(documentId, (this.writes.get(documentId) ?? 0) + 1);
    made.set(entry.uid === 'api::event.event' ? newEvent : newSpeaker(entry.key), documentId);
    for (const record of entry.records) {
      const scope = made.get(record.scope) ?? record.scope;
      this.records.set(`${entry.uid} ${system} ${scope} ${record.identifier}`, {
        uid: entry.uid, system, identifier: record.identifier, scope, documentId, baseline: resolveValues(record.baseline, made), presence: record.presence,
      });
    }
  }
}
