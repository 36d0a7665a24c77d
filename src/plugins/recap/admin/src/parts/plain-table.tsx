import type * as React from 'react';
import { Box } from '@strapi/design-system';
import { styled } from 'styled-components';

/** A table that is read and clicked in, not walked with arrow keys as the design system's grid is. */
export const PlainTable = styled.table`
  width: 100%;
  min-width: 56rem;
  border-collapse: collapse;
  font-size: 1.4rem;
  line-height: 1.45;
  color: ${({ theme }) => theme.colors.neutral800};

  th, td {
    padding: 1.2rem 1.6rem;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  thead th {
    font-size: 1.1rem;
    font-weight: 600;
    text-transform: uppercase;
    letter-spacing: 0.02em;
    white-space: nowrap;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  tbody th { font-weight: 500; }
  tbody:last-child > tr:last-child > * { border-block-end: 0; }
`;

const Scrolled = styled(Box)`
  overflow-x: auto;
  &:focus-visible { outline: 2px solid ${({ theme }) => theme.colors.primary600}; outline-offset: 2px; }
`;

/** The white frame of a table; what doesn't fit is scrolled inside it, by keys too. */
export const TableFrame = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <Scrolled role="region" aria-label={label} tabIndex={0} background="neutral0" hasRadius shadow="tableShadow" borderColor="neutral150">
    {children}
  </Scrolled>
);
