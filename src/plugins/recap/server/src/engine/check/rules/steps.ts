import type { Knowledge } from '../known/knowledge';
import { eventsOf } from '../known/entities';
import { stemsOf } from '../known/quantities';
import type { NextStepFacts } from '../../facts/types';
import type { Reading } from '../reading/reading';

export interface StepMention {
  step: NextStepFacts;
  /** Where its label ends in the sentence. */
  end: number;
}

/** The next steps that a sentence names by their labels, in order. */
export function stepsIn(reading: Reading, knowledge: Knowledge): StepMention[] {
  const content = reading.sentence.tokens.filter(({ stop }) => !stop);
  return stepsOf(knowledge).flatMap(({ step, stems }): StepMention[] => {
    if (stems.length === 0) return [];
    const at = content.findIndex((_, index) => stems.every((stem, offset) => content[index + offset]?.stem === stem));
    const last = at < 0 ? undefined : content[at + stems.length - 1];
    return last ? [{ step, end: last.end }] : [];
  }).sort((a, b) => a.end - b.end);
}

const made = new WeakMap<Knowledge, { step: NextStepFacts; stems: string[] }[]>();

function stepsOf(knowledge: Knowledge): { step: NextStepFacts; stems: string[] }[] {
  const known = made.get(knowledge) ?? eventsOf(knowledge.facts).flatMap(({ nextSteps }) => nextSteps.map((step) => ({ step, stems: stemsOf(step.label.value, knowledge.language) })));
  made.set(knowledge, known);
  return known;
}
