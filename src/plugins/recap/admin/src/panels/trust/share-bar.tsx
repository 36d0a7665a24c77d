import { styled } from 'styled-components';
import type { SentenceState } from '../../../../shared/contracts/updates';

const Bar = styled.div`
  display: flex;
  gap: 2px;
  height: 0.8rem;
  margin-block-end: 0.8rem;
  border-radius: 0.4rem;
  overflow: hidden;
  background: ${({ theme }) => theme.colors.neutral150};
`;

const Part = styled.div<{ $share: number; $colour: 'success500' | 'warning500' | 'neutral400' }>`
  flex: ${({ $share }) => $share} 0 0;
  background: ${({ theme, $colour }) => theme.colors[$colour]};
`;

const parts = [
  { state: 'from-entries', colour: 'success500' },
  { state: 'edited', colour: 'warning500' },
  { state: 'by-hand', colour: 'neutral400' },
] as const;

/** The shares as a bar; the sentence below it says the same in words. */
export const ShareBar = ({ counts }: { counts: Record<SentenceState, number> }) => (
  <Bar aria-hidden>
    {parts.map(({ state, colour }) => counts[state] > 0 && <Part key={state} $share={counts[state]} $colour={colour} />)}
  </Bar>
);
