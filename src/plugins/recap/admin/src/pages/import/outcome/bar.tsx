import { styled } from 'styled-components';

const Track = styled.div`
  height: 0.8rem;
  border-radius: 0.4rem;
  overflow: hidden;
  background: ${({ theme }) => theme.colors.neutral200};
`;

const Filled = styled.div`
  height: 100%;
  background: ${({ theme }) => theme.colors.primary600};
  transition: width 400ms;
`;

/** As wide as its place; the design system's is as wide as a word. */
export const Bar = ({ percent, label }: { percent: number; label: string }) => (
  <Track role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}>
    <Filled style={{ width: `${percent}%` }} />
  </Track>
);
