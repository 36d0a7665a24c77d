import { problem } from '../../problem';
import type { Problem, ProgrammeLink } from '../../programme';
import { limits } from '../limits';
import { oneLine } from '../text/clean';
import { webAddress } from '../text/web-address';
import type { Fitting } from './fitting';
import { isPassing, linkKind } from './link-kind';
import type { RawLink } from './raw-programme';
import { calledSubject, type Subject } from './subject';

/** An address that can be kept, or null and a problem that says why not. */
export function fitAddress(url: string | null, base: string | null, subject: Subject, problems: Problem[]): string | null {
  if (url === null || oneLine(url) === '') return null;
  const address = webAddress(url, base);
  const shown = oneLine(url).slice(0, 80);
  const { of, name, place } = subject;
  const message = (reason: string) => `A link of ${calledSubject(subject)} was left out: "${shown}" ${reason}.`;
  if (address === null) {
    problems.push(problem('link-not-web', { severity: 'left-out', place, values: { of, name, address: shown }, message: message('is no whole web address with http or https') }));
    return null;
  }
  if (address.length <= limits.line) return address;
  problems.push(problem('link-too-long', {
    severity: 'left-out', place, values: { of, name, address: shown, most: limits.line }, message: message(`has more than ${limits.line} characters`),
  }));
  return null;
}

/** The links worth keeping once the event is over, each address once. */
export function fitLinks(links: RawLink[], base: string | null, subject: Subject, fit: Fitting, problems: Problem[]): ProgrammeLink[] {
  const kept = new Map<string, ProgrammeLink>();
  for (const link of links) {
    if (link.kind === null && isPassing(link.label, link.url)) continue;
    const url = fitAddress(link.url, base, subject, problems);
    if (url === null || kept.has(url)) continue;
    const label = fit.line(link.label, 'label', subject);
    kept.set(url, { kind: link.kind ?? linkKind(null, label, url), label, url });
  }
  return [...kept.values()];
}
