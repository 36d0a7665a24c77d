import type { EventFacts, Facts, SessionFacts } from '../facts/types';
import type { Outline, OutlineSection } from '../outline/types';
import { background, credits, materials, next, thanks, voices } from './closing';
import { lede } from './lede';
import { measures } from './measures';
import { tellOpening } from './opening';
import { contributor } from './people';
import type { Phrasebook } from './phrasebook';
import { merge, tellGroup, tellSession, tellTracks, titles } from './sessions';
import { tellStories } from './stories';
import { changes, figures, sponsors } from './support';
import { dek, title } from './title';
import type { DocumentBlock, RecapDocument, Sentence } from './types';
import { Writer } from './writer';

const paragraph = (sentences: Sentence[]): DocumentBlock[] => (sentences.length > 0 ? [{ type: 'paragraph', sentences }] : []);

/** How much blocks say; a list counts as more than a sentence. */
const weight = (blocks: DocumentBlock[]): number =>
  blocks.reduce((sum, block) => sum + (block.type === 'paragraph' ? block.sentences.length : 2), 0);

function sessionFigures(writer: Writer, session: SessionFacts): Sentence[] {
  if (session.metrics.length === 0) return [];
  const said = session.metrics.find(({ saidBy }) => saidBy)?.saidBy;
  const one = session.contributions.length === 1 ? session.contributions[0] : undefined;
  const items = measures(writer, session.metrics);
  const list = writer.list(items);
  const who = said ? contributor(writer, { speaker: said, role: 'speaker' }) : one ? contributor(writer, one) : undefined;
  const n = items.length;
  return [who ? writer.sentence('figures.said', { n, who, metrics: list }, session.itself.value) : writer.sentence('figures.session', { metrics: list }, session.itself.value)];
}

function tell(writer: Writer, facts: Facts, outline: Outline, part: OutlineSection): DocumentBlock[] {
  const metrics = (session: SessionFacts) => sessionFigures(writer, session);
  const about = <T>(of: (event: EventFacts) => T[]): T[] => (facts.event && !facts.picked ? of(facts.event) : []);
  const programme = outline.form === 'programme';
  switch (part.role) {
    case 'lede': return paragraph(lede(writer, facts, outline));
    case 'changes': return paragraph(changes(writer, facts));
    case 'sponsors': return sponsors(writer, facts);
    case 'thanks': return about((event) => paragraph(thanks(writer, facts, event)));
    case 'figures': return figures(writer, facts);
    case 'opening': return part.sessions.flatMap((session) => tellOpening(writer, facts, session, metrics));
    case 'keynotes': return [
      ...part.told.flatMap((session) => tellSession(writer, session, metrics)),
      ...titles(writer, part.mentioned, part.told.length > 0 ? 'keynotes.also' : 'keynotes.titles'),
    ];
    case 'stories': return tellStories(writer, facts, part, outline.stories, metrics);
    case 'sessions': return part.groups.flatMap((group) => {
      const blocks = tellGroup(writer, group, metrics);
      return group.track ? [{ type: 'heading', level: 3, sentence: writer.sentence('heading.track', { track: writer.fact(group.track) }) }, ...blocks] : blocks;
    });
    case 'brief': return titles(writer, part.sessions, `brief.${part.kind}`);
    case 'programme': return titles(writer, part.sessions, programme ? 'programme' : 'planned');
    case 'tracks': return tellTracks(writer, facts, part);
    case 'background': return about((event) => background(writer, event));
    case 'voices': return about((event) => voices(writer, event));
    case 'materials': return materials(writer, facts.picked ? undefined : facts.event, outline.selection.sessions.filter((session) => session.happened));
    case 'next': return about((event) => paragraph(next(writer, event)));
    case 'credits': return about((event) => paragraph(credits(writer, event)));
  }
}

/** What a section stands under; sections of one heading follow each other. Those without stand in the opening part, or close the post. */
function headingOf(writer: Writer, outline: Outline, part: OutlineSection): { key: string; sentence: () => Sentence } | undefined {
  const plain = (key: string) => ({ key, sentence: () => writer.sentence(`heading.${key}`) });
  switch (part.role) {
    case 'stories': {
      const { sector } = part;
      const all = [...part.paragraphs, ...part.merged].every((story) => part.inSector.includes(story));
      return sector && all ? { key: 'stories', sentence: () => writer.sentence('heading.stories.sector', { sector: writer.fact(sector) }) } : plain('stories');
    }
    case 'sessions': case 'brief': return plain('sessions');
    case 'programme': return plain(outline.form === 'programme' ? 'programme' : 'planned');
    case 'keynotes': case 'tracks': case 'background': case 'voices': case 'materials': case 'next': return plain(part.role);
    default: return undefined;
  }
}

interface Area {
  role: OutlineSection['role'];
  heading?: { key: string; sentence: () => Sentence };
  blocks: DocumentBlock[];
}

/** Sections that share a heading become one; a sponsors' or thanks' single sentence closes the paragraph on who organised it. */
function gather(areas: Area[], area: Area): Area[] {
  const last = areas.at(-1);
  if (!last || area.blocks.length === 0) return area.blocks.length === 0 ? areas : [...areas, area];
  const joins = (area.role === 'sponsors' || area.role === 'thanks') && (last.role === 'changes' || last.role === 'sponsors') && area.blocks.length === 1;
  if (joins) return [...areas.slice(0, -1), { ...last, blocks: merge([...last.blocks, ...area.blocks], Number.POSITIVE_INFINITY) }];
  if (area.heading && area.heading.key === last.heading?.key) return [...areas.slice(0, -1), { ...last, blocks: [...last.blocks, ...area.blocks] }];
  return [...areas, area];
}

/**
 * Outline -> the document in sentences. A heading stands over two sentences or more or a list; over a single sentence
 * only where it would else be read as part of the section before.
 */
export function write(facts: Facts, outline: Outline, book: Phrasebook): RecapDocument {
  const writer = new Writer(book, facts.slugs);
  const head = { title: title(writer, facts, outline), summary: dek(writer, facts, outline) };
  const areas = outline.sections
    .map((part): Area => ({ role: part.role, heading: headingOf(writer, outline, part), blocks: tell(writer, facts, outline, part) }))
    .reduce<Area[]>(gather, []);
  let under = false;
  const body = areas.flatMap(({ heading, blocks }): DocumentBlock[] => {
    if (!heading || (!under && weight(blocks) < 2)) return blocks;
    under = true;
    return [{ type: 'heading', level: 2, sentence: heading.sentence() }, ...blocks];
  });
  return { ...head, body };
}
