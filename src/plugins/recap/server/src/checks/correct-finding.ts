import type { Core } from '@strapi/strapi';
import type { SavedBlock } from '../../../shared/article';
import type { CorrectFinding, ShownFinding } from '../../../shared/contracts/checks';
import { sayFinding } from '../../../shared/findings/say-finding';
import { wordsOfAsker } from '../access/words-of-asker';
import type { Asker } from '../drafts/asker';
import type { RecapText } from '../drafts/recap-text';
import { savedText } from '../drafts/saved-text';
import { UnprocessableError } from '../unprocessable-error';
import { changedSince } from '../updates/conflict';
import { requireRecap, rewriteRecap, writeDraft } from '../updates/rewrite-recap';
import { checkTextOf } from './check-recap';
import { requireFinding } from './dismiss-finding';
import type { CheckedRecap } from './dismissals';
import { relink, replaceSpan } from './replace-span';

function correctedBlock(block: SavedBlock, finding: ShownFinding, replacement: string): SavedBlock | null {
  if (finding.code === 'link') return relink(block, finding, replacement);
  return savedText(block).slice(finding.start, finding.end) === finding.text ? replaceSpan(block, finding, replacement) : null;
}

/** The text with what the entry has in place of what a finding is about; nothing else is touched. */
function corrected(text: RecapText, finding: ShownFinding): Partial<RecapText> | null {
  const { field, block, start, end, replacement } = finding;
  if (replacement === undefined) return null;
  if (field !== 'body') {
    return text[field].slice(start, end) === finding.text ? { [field]: `${text[field].slice(0, start)}${replacement}${text[field].slice(end)}` } : null;
  }
  const changed = text.body[block] && correctedBlock(text.body[block], finding, replacement);
  return changed ? { body: text.body.map((one, index) => (index === block ? changed : one)) } : null;
}

/**
 * Writes what the entry has into a recap's draft, just where a finding says otherwise. Marks and links around it stay.
 * @throws ConflictError when the text was changed since the check; NotFoundError; UnprocessableError when the finding
 * doesn't say what should stand there
 */
export async function correctFinding(
  strapi: Core.Strapi, recap: CheckedRecap, { finding: id, version, askedBy }: { finding: string; version: string; askedBy: Asker },
): Promise<CorrectFinding.Response['data']> {
  const { documentId, locale } = recap;
  const saved = await requireRecap(strapi, documentId, locale);
  if (saved.version !== version) throw await changedSince(strapi, saved);
  const { title, summary, body } = saved.text;
  const finding = requireFinding(strapi, await checkTextOf(strapi, recap, { title, summary, body }), id, title);
  const text = corrected(saved.text, finding);
  if (!text) {
    const { say, wordOf } = wordsOfAsker(strapi);
    throw new UnprocessableError(say('refused.no-wording', { text: finding.text, said: sayFinding(finding, wordOf) }));
  }
  const written = await rewriteRecap(strapi, { documentId, locale, version }, (standing) => writeDraft(strapi, standing, text, askedBy));
  return { documentId, locale, version: written.version };
}
