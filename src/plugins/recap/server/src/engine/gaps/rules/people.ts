import type { Gap } from '../../../../../shared/recap';
import { excerpt, gap, sessionSpot } from '../gap';
import type { Scope } from '../scope';
import { emphasis } from './sessions';

/** Who spoke, for whom, and who said what. */
export function peopleGaps({ sessions, speakers }: Scope): Gap[] {
  const asked = new Set<string>();
  return sessions.flatMap((session) => {
    const contributions = session.contributions ?? [];
    const people = contributions.flatMap(({ speaker, affiliation }, index): Gap[] => {
      if (affiliation) return [];
      if (!speaker) return [gap('contribution-empty', sessionSpot(session, `contributions.${index}`), { session: session.title })];
      const entry = speakers.get(speaker);
      if (!entry || entry.affiliation || asked.has(speaker)) return [];
      asked.add(speaker);
      return [gap('affiliation-missing', sessionSpot(session, `contributions.${index}.affiliation`), { speaker: entry.name }, 36 + emphasis(session))];
    });
    const unnamed = contributions.filter(({ speaker }) => speaker).length < 2 ? [] : (session.takeaways ?? []).flatMap(({ text, speakers: named }, index) =>
      named?.length || !text.trim() ? [] : [gap('takeaway-without-speaker', sessionSpot(session, `takeaways.${index}.speakers`), { session: session.title, excerpt: excerpt(text) })]);
    return [...people, ...unnamed];
  });
}
