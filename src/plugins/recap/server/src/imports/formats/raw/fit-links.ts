import type { Problem, ProgrammeLink } from '../../programme';
import { limits } from '../limits';
import { oneLine } from '../text/clean';
import { webAddress } from '../text/web-address';
import type { Fitting, Subject } from './fitting';
import { isPassing, linkKind } from './link-kind';
import type { RawLink } from './raw-programme';

/** An address that can be kept, or null and a problem that says why not. */
export function fitAddress(url: string | null, base: string | null, subject: Subject, problems: Problem[]): string | null {
  if (url === null || oneLine(url) === '') return null;
  const address = webAddress(url, base);
  const shown = oneLine(url).slice(0, 80);
  const left = (code: string, reason: string) => {
    problems.push({ code, severity: 'left-out', message: `A link of ${subject.name} was left out: "${shown}" ${reason}.`, values: { name: subject.name, address: shown }, place: subject.place });
    return null;
  };
  if (address === null) return left('link-not-web', 'is no whole web address with http or https');
  return address.length > limits.line ? left('link-too-long', `has more than ${limits.line} characters`) : address;
}

/** The links worth keeping once the event is over, each address once. */
export function fitLinks(links: RawLink[], base: string | null, subject: Subject, fit: Fitting, problems: Problem[]): ProgrammeLink[] {
  const kept = new Map<string, ProgrammeLink>();
  for (const link of links) {
    if (link.kind === null && isPassing(link.label, link.url)) continue;
    const url = fitAddress(link.url, base, subject, problems);
    if (url === null || kept.has(url)) continue;
    const label = fit.line(link.label, 'The label of a link', subject);
    kept.set(url, { kind: link.kind ?? linkKind(null, label, url), label, url });
  }
  return [...kept.values()];
}
