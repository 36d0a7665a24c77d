import type { CaseStudyFacts } from '../facts/types';
import type { Fragment } from './types';
import { startsLow, type Writer } from './writer';

/** INFN beside Istituto Nazionale di Fisica Nucleare: capitals only, and not said by the full name. */
const isInitialism = (short: string, full: string): boolean => /^[\p{Lu}\d&.\-/]{2,}$/u.test(short) && !full.includes(short);

/**
 * An organisation: full name once, with its initialism in brackets, then the short form. `atStart`: it begins a sentence,
 * where a short name with a small article ("the ...") gives way to the full name.
 */
export function organisation(writer: Writer, study: CaseStudyFacts, atStart: boolean): Fragment {
  const { shortName, organisation: full } = study;
  const first = writer.introduces(study.itself.value);
  if (shortName && isInitialism(shortName.value, full.value)) {
    return first
      ? writer.phrase('organisation.short', { name: writer.linkedName(full, study.url), short: writer.fact(shortName) })
      : writer.fact(shortName);
  }
  const name = shortName && !(atStart && startsLow(shortName.value)) ? shortName : full;
  return first ? writer.linkedName(name, study.url) : writer.fact(name);
}
