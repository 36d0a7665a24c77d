import { wrongDate, wrongWeekday } from './date-errors';
import { misspeltName, swappedName, wrongPlace } from './name-errors';
import { wrongCount, wrongNumber, wrongQualifier, wrongUnit } from './number-errors';
import { randomOf, type Random } from './random';
import { rewording, rewordingKinds } from './rewordings';
import { wrongLink, wrongQuotation } from './text-errors';
import { errorClasses, type Attempt, type Draft, type ErrorClass, type Injection, type Rewording, type Spared } from './types';

const injectors: Record<ErrorClass, (draft: Draft, random: Random) => Attempt> = {
  number: wrongNumber, unit: wrongUnit, qualifier: wrongQualifier, 'name swapped': swappedName, 'name misspelt': misspeltName,
  date: wrongDate, weekday: wrongWeekday, quotation: wrongQuotation, link: wrongLink, count: wrongCount, place: wrongPlace,
};

export interface Injected {
  injections: Injection[];
  /** Errors that would have said something true. */
  spared: Spared[];
}

/** Errors of each class, spread over the drafts; a class that the drafts offer too little of gets fewer. */
export function injectErrors(drafts: Draft[], perClass: number, seed: number): Injected {
  const injections: Injection[] = [];
  const spared: Spared[] = [];
  for (const [index, kind] of errorClasses.entries()) {
    const random = randomOf(seed * 100 + index);
    for (let tries = 0, found = 0; found < perClass && tries < perClass * 20; tries += 1) {
      const attempt = injectors[kind](drafts[(tries * 7 + index) % drafts.length], random);
      if (!attempt) continue;
      if ('reason' in attempt) spared.push(attempt);
      else {
        injections.push(attempt);
        found += 1;
      }
    }
  }
  return { injections, spared };
}

export function rewordDrafts(drafts: Draft[], perKind: number, seed: number): Rewording[] {
  return rewordingKinds.flatMap((kind, index) => {
    const random = randomOf(seed * 100 + 50 + index);
    const found: Rewording[] = [];
    for (let tries = 0; found.length < perKind && tries < perKind * 20; tries += 1) {
      const one = rewording(drafts[(tries * 5 + index) % drafts.length], kind, random);
      if (one) found.push(one);
    }
    return found;
  });
}
