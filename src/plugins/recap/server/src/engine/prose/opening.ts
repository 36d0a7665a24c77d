import { isSentence } from '../facts/text-shape';
import type { Facts, SessionFacts } from '../facts/types';
import { occasion } from './occasion';
import { speakers, speaking } from './people';
import { join, type SessionMetrics } from './sessions';
import { statementsOf, tellStatements } from './statements';
import type { DocumentBlock } from './types';
import type { Writer } from './writer';

/** The opening: who opened what, with the message that those who opened it share; then what each of them said. */
export function tellOpening(writer: Writer, facts: Facts, session: SessionFacts, metrics: SessionMetrics): DocumentBlock[] {
  const statements = statementsOf(session);
  const seed = session.itself.value;
  const ids = speaking(session).flatMap(({ speaker }) => speaker?.documentId ?? []).sort().join(' ');
  const [first] = statements;
  const shared = first && !first.verbatim && !isSentence(first.text.value) && first.voice.key === ids && ids !== '' ? first : undefined;
  const who = speakers(writer, session);
  const what = occasion(writer, facts, session);
  if (!who) return join([], tellStatements(writer, statements, new Set()), metrics(session));
  const lead = shared
    ? writer.sentence(shared.voice.speakers.length > 1 ? 'opening.shared' : 'opening.one', { who, what, claim: writer.fact(shared.text) }, seed)
    : writer.sentence('opening', { n: speaking(session).length, who, what }, seed);
  const rest = shared ? statements.slice(1) : statements;
  const heard = shared ? new Set(shared.voice.speakers.map(({ documentId }) => documentId)) : new Set<string>();
  return join([lead], tellStatements(writer, rest, heard), metrics(session));
}
