import type { ImportFieldChange } from '../../../../../shared/contracts/imports';

/**
 * What an editor can decide otherwise: `take` the source's value over one that a person wrote, `keep` that after all.
 * null: there is nothing to decide, as nobody but the import wrote there, or both say the same.
 */
export const choiceFor = ({ state, mine, baseline, theirs }: ImportFieldChange): 'take' | 'keep' | null => {
  if (mine === theirs) return null;
  if (state === 'kept') return 'take';
  return mine !== null && mine !== baseline ? 'keep' : null;
};
