import { countOf } from '../facts/derive';
import { isSentence } from '../facts/text-shape';
import type { CaseStudyFacts, Facts, MetricFacts, TextFact } from '../facts/types';
import { substance } from '../outline/substance';
import type { OutlineSection, Story } from '../outline/types';
import { isRate, measures } from './measures';
import { count } from './numbers';
import { organisation } from './organisations';
import { contributor, speaking } from './people';
import { join, tellSession, type SessionMetrics } from './sessions';
import type { DocumentBlock, Fragment, Sentence } from './types';
import type { Writer } from './writer';

/** A summary this short and without a comma takes its organisation's figures into the same sentence. */
const SHORT_SUMMARY = 120;

interface Figures {
  of?: MetricFacts['of'];
  saidBy?: MetricFacts['saidBy'];
  metrics: MetricFacts[];
}

/**
 * Metrics of one subject and one voice belong together; groups stand as they first appear. Rates come last: their
 * sentence has another subject, so that "it" after them would be unclear.
 */
function figuresOf(metrics: MetricFacts[]): Figures[] {
  const groups = new Map<string, Figures>();
  for (const metric of metrics) {
    const key = `${metric.of?.value ?? ''} ${metric.saidBy?.documentId ?? ''} ${isRate(metric) ? 'rate' : ''}`;
    const group = groups.get(key) ?? { of: metric.of, saidBy: metric.saidBy, metrics: [] };
    group.metrics.push(metric);
    groups.set(key, group);
  }
  const all = [...groups.values()];
  const ofRates = ({ metrics: [first] }: Figures) => first !== undefined && isRate(first);
  return [...all.filter((group) => !ofRates(group)), ...all.filter(ofRates)];
}

function figureSentence(writer: Writer, { study, sessions }: Story, { of, saidBy, metrics }: Figures, before: 'nothing' | 'words' | 'figures'): Sentence {
  const seed = `${study.itself.value} ${of?.value ?? ''}`;
  const items = measures(writer, metrics);
  const list = writer.list(items);
  const it = before !== 'nothing';
  // What they were that day stands in their contribution.
  const that = sessions.flatMap(({ contributions }) => contributions).find(({ speaker }) => speaker?.documentId === saidBy?.documentId);
  const who = saidBy ? contributor(writer, that ?? { speaker: saidBy, role: 'speaker' }, { of: study }) : undefined;
  if (metrics.some(isRate)) {
    const args = { n: items.length, org: organisation(writer, study, false), metrics: list, ...(of ? { of: writer.fact(of) } : {}), ...(who ? { who } : {}) };
    return writer.sentence(`case.rates${of ? '.of' : ''}${who ? '.said' : ''}`, args, seed);
  }
  // "counts ..." twice in a row reads like a form.
  if (of && !who && before === 'figures') {
    return writer.sentence('case.has.of', { org: organisation(writer, study, true), of: writer.fact(of), metrics: list }, seed);
  }
  const org = organisation(writer, study, !who && !it);
  if (of) {
    const args = { org, of: writer.fact(of), metrics: list };
    return who ? writer.sentence('case.counts.said', { ...args, who }, seed) : writer.sentence('case.counts', args, seed);
  }
  if (who) return writer.sentence('case.has.said', { org, who, metrics: list }, seed);
  return it ? writer.sentence('case.has.it', { metrics: list }, seed) : writer.sentence('case.has', { org, metrics: list }, seed);
}

/** Who they are and what they do, the name in bold, their first figures in the same sentence where it stays short. */
function intro(writer: Writer, study: CaseStudyFacts, figures: Figures[]): { sentence?: Sentence; rest: Figures[] } {
  const { about, summary } = study;
  const seed = study.itself.value;
  const [first] = figures;
  if (!about && !summary) return { rest: figures };
  const org = organisation(writer, study, true);
  const text = (fact: TextFact | undefined): Fragment => (fact ? writer.fact(fact) : []);
  if (summary && isSentence(summary.value)) return { sentence: writer.sentence('case.sentence', { org, text: text(summary) }, seed), rest: figures };
  if (summary) {
    const joins = !about && first && !first.of && !first.saidBy && !first.metrics.some(isRate)
      && summary.value.length <= SHORT_SUMMARY && !summary.value.includes(',') && !/\d/.test(summary.value);
    if (joins) {
      const metrics = writer.list(measures(writer, first.metrics));
      return { sentence: writer.sentence('case.does.has', { org, does: text(summary), metrics }, seed), rest: figures.slice(1) };
    }
    const id = about ? 'case.about.does' : 'case.does';
    return { sentence: writer.sentence(id, { org, about: text(about), does: text(summary) }, seed), rest: figures };
  }
  return { sentence: writer.sentence(about && isSentence(about.value) ? 'case.sentence' : 'case.about', { org, text: text(about) }, seed), rest: figures };
}

function paragraph(writer: Writer, story: Story, metrics: SessionMetrics): DocumentBlock[] {
  const { study, sessions } = story;
  const groups = figuresOf(study.metrics);
  const { sentence, rest } = intro(writer, study, groups);
  const joined = rest.length < groups.length;
  const figures = rest.map((group, index) => figureSentence(writer, story, group, joined || index > 0 ? 'figures' : sentence ? 'words' : 'nothing'));
  const points = study.points.map((point) =>
    isSentence(point.value) ? writer.entry(point) : writer.sentence('case.point', { org: organisation(writer, study, false), text: writer.fact(point) }, point.id));
  const told = sessions.flatMap((session) => tellSession(writer, session, metrics, study));
  const first = [...(sentence ? [sentence] : []), ...figures];
  // Points speak of the organisation: they follow its topic, but not what others said in a session.
  return sessions.some((session) => substance(session) > 0) ? join([...first, ...points], told) : join(first, told, points);
}

/** Whether a text already says a number, in digits or spelled out. */
function says(writer: Writer, text: string, value: number): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const spelled = Number.isInteger(value) ? writer.book.file.numbers[value] : undefined;
  return words.includes(String(value)) || (spelled !== undefined && words.includes(spelled));
}

/** One story as a clause: "the city government of Rome uses OpenStack (Anna Rossi)". */
function clause(writer: Writer, { study, sessions }: Story, atStart: boolean): Fragment {
  const org = organisation(writer, study, atStart);
  const untold = study.metrics.filter((metric) => !says(writer, study.summary?.value ?? '', metric.quantity.value.value));
  const who = sessions.flatMap((session) => speaking(session).filter(({ speaker }) => speaker)).map((c) => contributor(writer, c, { of: study, listed: true }));
  const does = study.summary
    ? writer.phrase('case.clause', { org, does: writer.fact(study.summary) })
    : writer.phrase('case.clause.has', { org, metrics: writer.list(measures(writer, untold)) });
  const notes = [...(study.summary && untold.length > 0 ? [writer.list(measures(writer, untold))] : []), ...(who.length > 0 ? [writer.list(who)] : [])];
  return notes.length > 0 ? writer.phrase('case.clause.note', { clause: does, note: writer.list(notes, 'clauses') }) : does;
}

function merged(writer: Writer, stories: Story[], outside: Fragment | undefined, alone: boolean): Sentence[] {
  const built = stories.filter(({ study }) => (study.summary && !isSentence(study.summary.value)) || (!study.summary && study.metrics.length > 0 && !study.metrics.some(isRate)));
  const whole = stories.filter(({ study }) => study.summary && isSentence(study.summary.value));
  const bare = stories.filter((story) => !built.includes(story) && !whole.includes(story));
  const items = built.map((story, index) => clause(writer, story, index === 0 && !outside));
  const seed = stories[0]?.study.itself.value;
  return [
    ...(items.length > 0 ? [writer.sentence(outside ? 'case.outside' : 'case.others', { ...(outside ? { sector: outside } : {}), items: writer.list(items, items.length > 2 ? 'clauses' : 'plain') }, seed)] : []),
    ...whole.map(({ study }) => writer.sentence('case.sentence', { org: organisation(writer, study, true), text: study.summary ? writer.fact(study.summary) : [] }, study.itself.value)),
    ...(bare.length > 0
      ? [writer.sentence(alone && items.length === 0 ? 'case.names' : 'case.names.also', {
          n: bare.length,
          names: writer.list(bare.map((story) => {
            const org = organisation(writer, story.study, false);
            const who = story.sessions.flatMap((session) => speaking(session).filter(({ speaker }) => speaker)).map((c) => contributor(writer, c, { of: story.study, listed: true }));
            return who.length > 0 ? writer.phrase('case.clause.note', { clause: org, note: writer.list(who) }) : org;
          })),
        }, seed)]
      : []),
  ];
}

/** The users' stories: the shared sector first with its opening, the deepest in paragraphs of their own, the others in one sentence. */
export function tellStories(writer: Writer, facts: Facts, section: Extract<OutlineSection, { role: 'stories' }>, all: Story[], metrics: SessionMetrics): DocumentBlock[] {
  const { sector, intro: opening, inSector, paragraphs } = section;
  const within = section.merged.filter((story) => inSector.includes(story));
  const outside = section.merged.filter((story) => !inSector.includes(story));
  const first: Sentence[] = [];
  if (sector && opening) {
    first.push(isSentence(opening.value) ? writer.entry(opening) : writer.sentence('strand.intro', { sector: writer.fact(sector), text: writer.fact(opening) }, sector.value));
  }
  if (sector) {
    const share = countOf(facts, `stories from ${sector.value}`, inSector.flatMap(({ study }) => study.sector ?? []));
    const total = countOf(facts, 'stories', all.map(({ study }) => study.itself));
    first.push(writer.sentence(opening ? 'stories.share.it' : 'stories.share', {
      k: share.value, count: count(writer, share, 20), all: count(writer, total), sector: writer.fact(sector),
    }, sector.value));
  }
  const lead: DocumentBlock[] = first.length > 0 ? [{ type: 'paragraph', sentences: first }] : [];
  const own = (stories: Story[]) => stories.flatMap((story) => paragraph(writer, story, metrics));
  const rest = (sentences: Sentence[]): DocumentBlock[] => (sentences.length > 0 ? [{ type: 'paragraph', sentences }] : []);
  return [
    ...lead,
    ...own(paragraphs.filter((story) => inSector.includes(story))),
    ...rest(merged(writer, within, undefined, paragraphs.length === 0)),
    ...own(paragraphs.filter((story) => !inSector.includes(story))),
    ...rest(merged(writer, outside, sector && inSector.length > 0 && !paragraphs.some((story) => !inSector.includes(story)) ? writer.fact(sector) : undefined, paragraphs.length === 0)),
  ];
}

/** The organisations whose stories are told, for the dek: plain, in the order they are told. */
export const storyNames = (writer: Writer, stories: Story[]): Fragment[] =>
  stories.map(({ study }) => writer.fact(study.shortName ?? study.organisation));

