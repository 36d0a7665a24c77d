import { styled } from 'styled-components';

/** Widths of title, outcome, takeaway, who, quote, who, where, recording, slides. */
const columns = '28rem 16rem 32rem 15rem 30rem 15rem 21rem 21rem 21rem';
const width = '199rem';

/** The table scrolls in a box of its own, so that its head and its titles stay in sight. */
export const Scroller = styled.div`
  overflow: auto;
  /* The page's head stays above it. */
  max-height: calc(100vh - 22rem);
  min-height: 36rem;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  scroll-padding: 4.4rem 2rem 2rem 29rem;

  @media (max-width: 700px) { scroll-padding-left: 19rem; }
`;

export const HeadRow = styled.div`
  display: grid;
  grid-template-columns: ${columns};
  width: ${width};
  position: sticky;
  top: 0;
  z-index: 3;
  background: ${({ theme }) => theme.colors.neutral100};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};

  @media (max-width: 700px) { grid-template-columns: 18rem ${columns.split(' ').slice(1).join(' ')}; width: 189rem; }
`;

export const HeadCell = styled.div`
  padding: 1.2rem;
  font-size: 1.2rem;
  font-weight: 600;
  color: ${({ theme }) => theme.colors.neutral600};

  &:first-child {
    position: sticky;
    left: 0;
    z-index: 1;
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

export const Row = styled.div`
  display: grid;
  grid-template-columns: ${columns};
  width: ${width};
  position: absolute;
  top: 0;
  left: 0;
  /* Above: heights are rounded, and the row after must not hide the line. */
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};

  &[data-cancelled='true'] { color: ${({ theme }) => theme.colors.neutral500}; }

  @media (max-width: 700px) { grid-template-columns: 18rem ${columns.split(' ').slice(1).join(' ')}; width: 189rem; }
`;

export const Cell = styled.div`
  padding: 0.8rem;
  border-left: 1px solid ${({ theme }) => theme.colors.neutral150};
  min-width: 0;

  &:focus-within { background: ${({ theme }) => theme.colors.primary100}; }
`;

export const TitleCell = styled(Cell)`
  position: sticky;
  left: 0;
  z-index: 1;
  border-left: none;
  padding: 1.2rem;
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: 1px 0 0 ${({ theme }) => theme.colors.neutral200};
`;

/** Under the cells of a row, in sight wherever the table is scrolled to: what speakers sent. */
export const AnswersCell = styled.div`
  grid-column: 1 / -1;
  position: sticky;
  left: 0;
  z-index: 1;
  width: min(104rem, calc(100vw - 20rem));
  padding: 0 1.2rem 1.2rem;
`;

export const Writing = styled.textarea`
  display: block;
  width: 100%;
  min-height: 5.6rem;
  max-height: 18rem;
  /* Grows with the text where the browser can; elsewhere it scrolls. */
  field-sizing: content;
  resize: none;
  padding: 0.6rem 0.8rem;
  font: inherit;
  font-size: 1.4rem;
  line-height: 1.43;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};

  &:focus {
    outline: none;
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: 0 0 0 2px ${({ theme }) => theme.colors.primary600};
  }
  &[aria-invalid='true'] { border-color: ${({ theme }) => theme.colors.danger600}; }
  &:read-only { background: ${({ theme }) => theme.colors.neutral150}; color: ${({ theme }) => theme.colors.neutral600}; }
`;

/** A choice that is one button among others: held, cancelled, a person. */
export const Toggle = styled.button`
  padding: 0.4rem 0.8rem;
  font: inherit;
  font-size: 1.2rem;
  line-height: 1.4;
  text-align: left;
  overflow-wrap: anywhere;
  cursor: pointer;
  color: ${({ theme }) => theme.colors.neutral700};
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: 1.4rem;

  &:hover:enabled:not([aria-disabled='true']) { border-color: ${({ theme }) => theme.colors.primary500}; }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
  &:disabled, &[aria-disabled='true'] { cursor: not-allowed; color: ${({ theme }) => theme.colors.neutral500}; background: ${({ theme }) => theme.colors.neutral150}; }
  &[aria-pressed='true'] {
    font-weight: 600;
    color: ${({ theme }) => theme.colors.primary700};
    background: ${({ theme }) => theme.colors.primary100};
    border-color: ${({ theme }) => theme.colors.primary600};
  }
  &[aria-pressed='true'][data-tone='good'] {
    color: ${({ theme }) => theme.colors.success700};
    background: ${({ theme }) => theme.colors.success100};
    border-color: ${({ theme }) => theme.colors.success600};
  }
  &[aria-pressed='true'][data-tone='bad'] {
    color: ${({ theme }) => theme.colors.danger700};
    background: ${({ theme }) => theme.colors.danger100};
    border-color: ${({ theme }) => theme.colors.danger600};
  }
`;
