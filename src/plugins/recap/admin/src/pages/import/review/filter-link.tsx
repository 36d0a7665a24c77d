import type * as React from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { entriesAddress, type EntriesShown } from './entries-address';

const Pill = styled(Link)`
  display: inline-block;
  padding: 0.5rem 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 2rem;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;
  text-decoration: none;

  &:hover { background: ${({ theme }) => theme.colors.neutral100}; }
  &[aria-current='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }
  &:focus-visible { outline: 2px solid ${({ theme }) => theme.colors.primary600}; outline-offset: 2px; }
`;

interface FilterLinkProps {
  shown: EntriesShown;
  to: Partial<EntriesShown>;
  isCurrent: boolean;
  children: React.ReactNode;
}

/** Shows other entries. It replaces the address: Back leads out of the review, not through its filters. */
export const FilterLink = ({ shown, to, isCurrent, children }: FilterLinkProps) => (
  <Pill to={{ search: entriesAddress(shown, to) }} replace preventScrollReset aria-current={isCurrent}>{children}</Pill>
);
