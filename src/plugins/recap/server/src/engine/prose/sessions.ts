import { isSentence } from '../facts/text-shape';
import type { CaseStudyFacts, Facts, SessionFacts } from '../facts/types';
import { countOf } from '../facts/derive';
import type { OutlineSection, SessionGroup } from '../outline/types';
import { contributor, speakers, speaking } from './people';
import { loneClaim, statementsOf, tellStatements } from './statements';
import type { DocumentBlock, Fragment, Sentence } from './types';
import type { Writer } from './writer';

const GAPPED_PER_SENTENCE = 4;
const TITLES_PER_SENTENCE = 5;

/** How a kind of session is spoken of: each has its own phrases. */
const manner = (session: SessionFacts): 'talk' | 'keynote' | 'panel' | 'workshop' | 'lightning' =>
  session.kind === 'keynote' || session.kind === 'panel' || session.kind === 'workshop' || session.kind === 'lightning'
    ? session.kind
    : session.kind === 'discussion' ? 'panel' : 'talk';

const title = (writer: Writer, session: SessionFacts): Fragment => writer.phrase('title.quoted', { title: writer.fact(session.title) });

/** Who spoke about what; undefined when the session has neither speaker nor topic worth a sentence. */
function lead(writer: Writer, session: SessionFacts, study?: CaseStudyFacts): Sentence | undefined {
  const kind = manner(session);
  const seed = session.itself.value;
  const { topic } = session;
  const titled = !study || (session.title.value !== study.organisation.value && session.title.value !== study.shortName?.value);
  const who = speakers(writer, session, { of: study });
  const n = speaking(session, study).length;
  if (topic && isSentence(topic.value)) {
    return who ? writer.sentence('lead.topic.sentence', { n, who, topic: writer.fact(topic) }, seed) : writer.entry(topic);
  }
  if (topic) {
    const args = { topic: writer.fact(topic) };
    return who ? writer.sentence(`lead.topic.${kind}`, { n, who, ...args }, seed) : writer.sentence('lead.topic.nobody', { ...args, title: title(writer, session) }, seed);
  }
  if (who) return titled ? writer.sentence(`lead.title.${kind}`, { n, who, title: title(writer, session) }, seed) : writer.sentence('lead.story', { n, who }, seed);
  return undefined;
}

function moderators(writer: Writer, session: SessionFacts): Sentence[] {
  const hosts = session.contributions.filter(({ role }) => role === 'moderator');
  if (hosts.length === 0) return [];
  return [writer.sentence('lead.moderated', { n: hosts.length, who: writer.list(hosts.map((host) => contributor(writer, host, { listed: hosts.length > 1 }))) }, session.itself.value)];
}

/** Statements after a lead sentence; a leading paragraph joins it. */
export function join(first: Sentence[], rest: DocumentBlock[], last: Sentence[] = []): DocumentBlock[] {
  const [head, ...tail] = rest;
  const blocks: DocumentBlock[] = head?.type === 'paragraph'
    ? [{ type: 'paragraph', sentences: [...first, ...head.sentences] }, ...tail]
    : [...(first.length > 0 ? [{ type: 'paragraph' as const, sentences: first }] : []), ...rest];
  if (last.length === 0) return blocks;
  const end = blocks.at(-1);
  return end?.type === 'paragraph'
    ? [...blocks.slice(0, -1), { type: 'paragraph', sentences: [...end.sentences, ...last] }]
    : [...blocks, { type: 'paragraph', sentences: last }];
}

/** Figures that a session stated. */
export type SessionMetrics = (session: SessionFacts) => Sentence[];

/** One session in sentences: who spoke about what, what they said, which figures they gave. */
export function tellSession(writer: Writer, session: SessionFacts, metrics: SessionMetrics, study?: CaseStudyFacts): DocumentBlock[] {
  const seed = session.itself.value;
  const claim = loneClaim(writer, session);
  const who = claim && !(session.topic && isSentence(session.topic.value)) ? speakers(writer, session, { of: study }) : undefined;
  if (claim && who) {
    const args = { n: speaking(session, study).length, who, claim };
    const sentence = session.topic
      ? writer.sentence('talk.topic.said', { ...args, topic: writer.fact(session.topic) }, seed)
      : writer.sentence('talk.title.said', { ...args, title: title(writer, session) }, seed);
    return join([sentence, ...moderators(writer, session)], [], metrics(session));
  }
  const first = lead(writer, session, study);
  const statements = statementsOf(session);
  const [opener] = statements;
  if (!first && opener && opener.voice.key === '' && !opener.verbatim && !isSentence(opener.text.value)) {
    const from = writer.sentence('from.title', { title: title(writer, session), claim: writer.fact(opener.text) }, seed);
    return join([from, ...moderators(writer, session)], tellStatements(writer, statements.slice(1), new Set([''])), metrics(session));
  }
  const named = statements.length > 0 && !first && !study ? [writer.sentence('lead.from', { title: title(writer, session) }, seed)] : [];
  return join([...(first ? [first] : named), ...moderators(writer, session)], tellStatements(writer, statements, new Set()), metrics(session));
}

/** Paragraphs of neighbours that are single sentences become one paragraph, so that a list turns into an article. */
export function merge(blocks: DocumentBlock[], upTo = 4): DocumentBlock[] {
  return blocks.reduce<DocumentBlock[]>((done, block) => {
    const last = done.at(-1);
    if (last?.type === 'paragraph' && block.type === 'paragraph' && block.sentences.length <= 2 && last.sentences.length + block.sentences.length <= upTo) {
      return [...done.slice(0, -1), { type: 'paragraph', sentences: [...last.sentences, ...block.sentences] }];
    }
    return [...done, block];
  }, []);
}

function gapped(writer: Writer, sessions: SessionFacts[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (let index = 0; index < sessions.length; index += GAPPED_PER_SENTENCE) {
    const items = sessions.slice(index, index + GAPPED_PER_SENTENCE).map((session, at) => {
      const who = writer.list(speaking(session).map((contribution) => contributor(writer, contribution, { listed: true })));
      return writer.phrase(at === 0 ? 'gapped.first' : 'gapped.next', { n: speaking(session).length, who, topic: session.topic ? writer.fact(session.topic) : [] }, session.itself.value);
    });
    sentences.push(writer.sentence('gapped', { items: writer.list(items) }, sessions[index]?.itself.value));
  }
  return sentences;
}

/** A session by its title, and who gave it. */
export function byTitle(writer: Writer, session: SessionFacts): Fragment {
  const who = session.contributions.map((contribution) => contributor(writer, contribution, { listed: true })).filter((name) => name.length > 0);
  const named = title(writer, session);
  return who.length > 0 ? writer.phrase('title.by', { title: named, who: writer.list(who) }) : named;
}

/** A few titles in a sentence, many in a list under it. */
export function titles(writer: Writer, sessions: SessionFacts[], id: string): DocumentBlock[] {
  if (sessions.length === 0) return [];
  const items = sessions.map((session) => byTitle(writer, session));
  const seed = sessions[0]?.itself.value;
  if (sessions.length <= TITLES_PER_SENTENCE) {
    return [{ type: 'paragraph', sentences: [writer.sentence(id, { titles: writer.list(items) }, seed)] }];
  }
  return [
    { type: 'paragraph', sentences: [writer.sentence(`${id}.list`, {}, seed, sessions.map(({ itself }) => itself.id))] },
    { type: 'list', items: items.map((item) => ({ runs: item, phrase: 'title.by', support: [] })) },
  ];
}

export function tellGroup(writer: Writer, group: SessionGroup, metrics: SessionMetrics): DocumentBlock[] {
  const told = merge(group.told.flatMap((session) => tellSession(writer, session, metrics)));
  const topics = gapped(writer, group.gapped);
  const others = titles(writer, group.titled, told.length + topics.length > 0 ? 'titles.also' : 'titles');
  return [...told, ...(topics.length > 0 ? [{ type: 'paragraph' as const, sentences: topics }] : []), ...others];
}

export function tellTracks(writer: Writer, facts: Facts, section: Extract<OutlineSection, { role: 'tracks' }>): DocumentBlock[] {
  return [{
    type: 'list',
    items: section.tracks.map(({ track, sessions }) => {
      const n = countOf(facts, `sessions of track ${track.value}`, sessions.map(({ itself }) => itself));
      return writer.sentence('tracks.item', {
        track: writer.fact(track), n: n.value, count: [{ text: writer.book.number.format(n.value), fact: n.id }],
      }, track.value);
    }),
  }];
}
