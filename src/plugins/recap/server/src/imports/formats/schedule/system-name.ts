import { folded } from '../raw/identity';

/** Whose identifiers these are: the program that wrote the file, and what it calls the event. */
export function systemName(generator: string | null, fallback: string, ...names: (string | null)[]): string {
  const program = folded(generator ?? '').split(' ')[0] || fallback;
  const event = names.map((name) => folded(name ?? '').replaceAll(' ', '-')).find((name) => name !== '');
  return event === undefined ? program : `${program}:${event}`;
}
