import type { Core } from '@strapi/strapi';
import type { FactChange, MergeItem, MergeText } from '../../../shared/contracts/updates';
import { savedText } from '../drafts/saved-text';
import { UnprocessableError } from '../unprocessable-error';
import { applyUpdate } from '../updates/merge/apply-update';
import { previewUpdate } from '../updates/merge/preview-update';
import { recapBySlug } from './recap-by-slug';
import type { Terminal } from './terminal';

const textOf = (text: MergeText): string => (Array.isArray(text) ? text.map(savedText).join('\n') : (text ?? ''));

const lines = (mark: string, text: string): string[] => (text === '' ? [] : text.split('\n').map((line) => `  ${mark} ${line}`));

const shown = ({ state, field, mine, next, merged, proposed }: MergeItem): string =>
  [
    `${state}: ${field}`,
    ...lines('-', textOf(mine)),
    ...lines('+', textOf(proposed === 'merged' ? merged : next)),
  ].join('\n');

const changeLine = ({ kind, entry, label, before, after }: FactChange): string =>
  kind === 'changed' ? `${entry}, ${label}: ${before} -> ${after}` : `${kind}: ${[entry, label, kind === 'new' ? after : before].filter((part, at, all) => part && all.indexOf(part) === at).join(', ')}`;

/** Prints what an update would do, and does what is safe of it where asked to. Nothing is written otherwise. */
export async function updateCommand(
  strapi: Core.Strapi, { slug, locale: wanted, applySafe }: { slug: string; locale: string | undefined; applySafe: boolean }, terminal: Terminal,
): Promise<0> {
  const { documentId, locale } = await recapBySlug(strapi, slug, wanted);
  const request = { documentId, locale, allByHand: false, now: new Date() };
  const update = await previewUpdate(strapi, request);
  if (update.missingBaseline) throw new UnprocessableError(update.missingBaseline);
  for (const change of update.changes) terminal.note(changeLine(change));
  for (const item of update.items) if (item.state !== 'unchanged' && item.state !== 'kept') terminal.result(shown(item));
  for (const { id, state, mine, next } of update.fields) if (state === 'updates') terminal.result([`updates: ${id}`, ...lines('-', mine ?? ''), ...lines('+', next ?? '')].join('\n'));
  const { counts } = update;
  terminal.note(
    `${counts.updates + counts.new + counts.removed} parts update by themselves, ${counts['needs-you']} need an answer, ${counts.kept} kept as edited, ${counts.unchanged} unchanged.`,
  );
  if (!applySafe) return 0;
  const { applied, openQuestions, generation } = await applyUpdate(strapi, {
    ...request, version: update.version, choices: {}, onlySafe: true, askedBy: { kind: 'command', name: 'Command line' },
  });
  for (const { text } of openQuestions) terminal.note(`Left as it is, it needs an answer: ${text}`);
  terminal.note(`${applied} updated in the draft, text ${generation}. What stood there is kept; the published version is as it was.`);
  return 0;
}
