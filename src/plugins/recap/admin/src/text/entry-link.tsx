import type * as React from 'react';
import { Link as StrapiLink } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

interface EntryLinkProps {
  to: string;
  children: React.ReactNode;
  onClick?: React.MouseEventHandler;
}

/** A link inside the admin that wraps like text; the design system's own keeps its label on one line. */
export const EntryLink = ({ to, children, onClick }: EntryLinkProps) => (
  <StrapiLink tag={RouterLink} to={to} onClick={onClick} style={{ display: 'inline', whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
    {children}
  </StrapiLink>
);
