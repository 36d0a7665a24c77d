import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ShownFinding } from '../../../shared/contracts/checks';
import { english } from '../../../shared/findings/english';
import { italian } from '../../../shared/findings/italian';
import { sayFinding, sayWords, type FindingWord } from '../../../shared/findings/say-finding';

/** Stands in the details: what is refused is right as a request, and answered with 422. */
export const contradictsEntries = 'contradicts-entries';

/** The words of the person who asks in the admin; English for everything else. */
function wordsOfAsker(strapi: Core.Strapi): (word: FindingWord) => string {
  const user: unknown = strapi.requestContext.get()?.state.user;
  const prefersItalian = typeof user === 'object' && user !== null && 'preferedLanguage' in user && user.preferedLanguage === 'it';
  return (word) => (prefersItalian ? italian : english)[word];
}

/** The refusal to publish a recap: a ValidationError, as the form shows its faults at the fields, naming each contradiction. */
export function refusalOf(strapi: Core.Strapi, { title, locale }: { title: string; locale: string }, found: ShownFinding[]): errors.ValidationError {
  const wordOf = wordsOfAsker(strapi);
  const faults = found.map((finding) => {
    const { field, text, expected } = finding;
    const said = sayFinding(finding, wordOf);
    return { path: [field], message: `"${text}": ${said}${expected && !said.includes(expected) ? ` (${expected})` : ''}`, name: 'ValidationError' };
  });
  const message = sayWords('refused', { title, locale, findings: faults.map((fault) => fault.message).join('; ') }, wordOf);
  return new errors.ValidationError(message, { code: contradictsEntries, errors: faults });
}
