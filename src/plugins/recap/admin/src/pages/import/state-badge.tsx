import type { ImportReview, ImportState } from '../../../../shared/contracts/imports';
import { useText } from '../../text/use-text';
import { ToneBadge, type Tone } from '../../parts/tone-badge';

const tones: Record<ImportState, Tone> = { asking: 'warning', ready: 'primary', applying: 'alternative', applied: 'success', stopped: 'danger' };

/** How far an import is. */
export const StateBadge = ({ state, progress: { done, total } }: Pick<ImportReview, 'state' | 'progress'>) => {
  const text = useText();
  return <ToneBadge tone={tones[state]}>{text(`import.state.${state}`, { done, total })}</ToneBadge>;
};
