import type { RecapOptions } from '../../../../shared/options';
import type { RecapForm } from '../../../../shared/recap';
import type { Facts, SessionFacts } from '../facts/types';
import { select } from './select';
import { sessionSections, trackSection } from './session-sections';
import { inSector, leadingSector, storiesOf, strandOf } from './stories';
import { depth, substance } from './substance';
import type { Outline, OutlineSection, Story } from './types';

/** A story of three facts or more gets a paragraph of its own; smaller ones are merged into one sentence. */
const PARAGRAPH_FROM = 3;
const STORIES = { short: 3, standard: 8, full: Number.POSITIVE_INFINITY } as const;

function formOf(facts: Facts, stories: Story[]): RecapForm {
  const happened = facts.sessions.filter((session) => session.happened);
  if (facts.sessions.length > 0 && happened.length === 0) return 'programme';
  const events = [...facts.events, ...(facts.tour ? [facts.tour] : [])];
  const told = events.some((event) => event.highlights.length > 0 || event.quotes.length > 0 || event.figures.some((figure) => figure.kind === 'attended'));
  const learnt = stories.some(({ study }) => depth(study) > 0) || happened.some((session) => substance(session) > 0);
  return told || learnt ? 'recap' : 'outline';
}

function storySection(stories: Story[], facts: Facts, limit: number): OutlineSection[] {
  if (stories.length === 0) return [];
  const strands = facts.event?.strands ?? [];
  const sector = leadingSector(stories, strands);
  const within = sector ? stories.filter((story) => inSector(story, sector)) : [];
  const deep = (story: Story) =>
    depth(story.study) >= PARAGRAPH_FROM || story.sessions.some((session) => substance(session) > 0 || session.prominence === 'feature');
  const paragraphs = [...within.filter(deep), ...stories.filter((story) => !within.includes(story) && deep(story))].slice(0, limit);
  return [{
    role: 'stories', sector, intro: strandOf(strands, sector)?.intro, inSector: within, paragraphs,
    merged: stories.filter((story) => !paragraphs.includes(story)),
  }];
}

/** The option that switches a section off. */
const switchOf = (role: OutlineSection['role']): string =>
  role === 'brief' || role === 'programme' || role === 'tracks' ? 'sessions' : role;

/** The sessions a section tells. */
function sessionsIn(section: OutlineSection): SessionFacts[] {
  switch (section.role) {
    case 'opening': case 'brief': case 'programme': return section.sessions;
    case 'keynotes': return [...section.told, ...section.mentioned];
    case 'stories': return [...section.paragraphs, ...section.merged].flatMap((story) => story.sessions);
    case 'sessions': return section.groups.flatMap((group) => [...group.told, ...group.gapped, ...group.titled]);
    default: return [];
  }
}

/** Facts -> ordered sections: by weight, not by time. A section that turns out to have nothing to say is dropped when it is written. */
export function plan(facts: Facts, options: RecapOptions): Outline {
  const off = new Set<string>([...options.without, ...(options.length === 'short' ? ['background', 'figures'] : [])]);
  const selection = select(facts.sessions, options.length, facts.picked);
  const stories = storiesOf(facts, selection.sessions);
  // With the stories switched off, their sessions are told as sessions.
  const inStories = new Set(off.has('stories') ? [] : stories.flatMap((story) => story.sessions.filter(({ kind }) => kind !== 'keynote' && kind !== 'opening')));
  const sessions = sessionSections(selection.sessions, inStories);
  const isFirst = ({ role }: OutlineSection) => role === 'opening' || role === 'keynotes';
  const sections: OutlineSection[] = [
    { role: 'lede' }, { role: 'changes' }, { role: 'sponsors' }, { role: 'thanks' }, { role: 'figures' },
    ...sessions.filter(isFirst),
    ...storySection(stories, facts, STORIES[options.length]),
    ...sessions.filter((section) => !isFirst(section)),
    ...trackSection(facts),
    { role: 'background' }, { role: 'voices' }, { role: 'materials' }, { role: 'next' }, { role: 'credits' },
  ];
  const kept = sections.filter(({ role }) => !off.has(switchOf(role)));
  const told = new Set(kept.flatMap(sessionsIn));
  const criteria = [
    ...(selection.criterion ? [selection.criterion] : []),
    ...(facts.sessions.length < facts.countable ? ['all but those marked to be left out'] : []),
    ...(selection.sessions.some((session) => !told.has(session)) ? ['none of the sections that are switched off'] : []),
  ];
  return {
    form: formOf(facts, stories),
    stories: off.has('stories') ? [] : stories,
    selection: { sessions: selection.sessions.filter((session) => told.has(session)), criterion: criteria.join('; ') },
    sections: kept,
  };
}
