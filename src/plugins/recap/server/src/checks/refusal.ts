import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ShownFinding } from '../../../shared/contracts/checks';
import { sayFinding } from '../../../shared/findings/say-finding';
import { wordsOfAsker } from '../access/words-of-asker';

/** Stands in the details: what is refused is right as a request, and answered with 422. */
export const contradictsEntries = 'contradicts-entries';

/** The refusal to publish a recap: a ValidationError, as the form shows its faults at the fields, naming each contradiction. */
export function refusalOf(strapi: Core.Strapi, { title, locale }: { title: string; locale: string }, found: ShownFinding[]): errors.ValidationError {
  const { wordOf, say } = wordsOfAsker(strapi);
  const faults = found.map((finding) => {
    const { field, text, expected } = finding;
    const said = sayFinding(finding, wordOf);
    return { path: [field], message: `"${text}": ${said}${expected && !said.includes(expected) ? ` (${expected})` : ''}`, name: 'ValidationError' };
  });
  const message = say('refused.publishing', { title, locale, findings: faults.map((fault) => fault.message).join('; ') });
  return new errors.ValidationError(message, { code: contradictsEntries, errors: faults });
}
