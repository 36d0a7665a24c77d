import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Programme, ProgrammeInput, ProgrammeSession } from '../../programme';
import { readProgramme } from '../read-programme';

/** From the project's folder, where tests and benches run: a compiled bench has no fixtures beside it. */
const folder = path.resolve('src/plugins/recap/server/src/imports/formats/testing/fixtures');

export const fixtureBytes = (name: string): Uint8Array => readFileSync(path.join(folder, name));

/** A programme out of files under fixtures/; a refusal fails the test with its own words. */
export function readFixture(names: string | string[], more: Partial<ProgrammeInput> = {}): Programme {
  const files = [names].flat().map((name) => ({ name, bytes: fixtureBytes(name) }));
  const reading = readProgramme({ files, ...more });
  if ('refusal' in reading) throw new Error(reading.refusal.message);
  return reading.programme;
}

export const titled = (programme: Programme, title: string): ProgrammeSession => {
  const found = programme.sessions.find((session) => session.title === title);
  if (found === undefined) throw new Error(`No session "${title}" among: ${programme.sessions.map((session) => session.title).join(' | ')}`);
  return found;
};

export const speakersOf = (programme: Programme, session: ProgrammeSession): string[] =>
  session.contributions.map(({ person }) => programme.people.find(({ key }) => key === person)?.name ?? `nobody: ${person}`);

export const codes = (programme: Programme): string[] => programme.problems.map(({ code }) => code);
