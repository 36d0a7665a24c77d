import { folded } from './identity';

const recording = /\b(?:record|recorded|recording|recordings|opt ?out|film|filmed|video|videos|aufzeichnen|aufzeichnung|aufgezeichnet|enregistre|enregistrement|enregistree|registrare|registrato|registrata|registrazione|riprese|ripresa)\b/;
const against = /\b(?:not|no|never|dont|don t|opt ?out|nicht|kein|keine|pas|non|without|refuse|objection|oppose)\b/;
const yes = /^(?:yes|y|true|1|x|ja|j|oui|o|si|s|ok|okay|agree|agreed|i agree|accept|accepted|allowed|granted)\b/;
const no = /^(?:no|n|false|0|nein|non|opt ?out|opted out|do not record|don t record|not|none|never|keine|denied|refused|disagree|i disagree|forbidden)\b/;

/** Whether a question or a column's name is about being recorded. */
export const asksAboutRecording = (question: string): boolean => recording.test(folded(question));

/**
 * What an answer means for publishing a recording: "Do not record this talk: yes" and "May we record? no" both mean false.
 * Null where the question is about something else, or the answer is neither.
 */
export function recordingConsent(question: string, answer: string | null): boolean | null {
  const asked = folded(question);
  const said = folded(answer ?? '');
  if (!recording.test(asked) || said === '') return null;
  const negated = against.test(asked);
  if (yes.test(said)) return !negated;
  // "opt-out" in a column "Recording" is clear whatever the column is called.
  if (/^(?:opt ?out|opted out|do not record|don t record|not to be recorded)\b/.test(said)) return false;
  if (no.test(said)) return negated;
  return null;
}
