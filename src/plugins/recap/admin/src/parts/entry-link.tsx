import type * as React from 'react';
import { Link as StrapiLink } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

interface EntryLinkProps {
  to: string;
  children: React.ReactNode;
  onClick?: React.MouseEventHandler;
  /** More, where the words of the link are short. */
  title?: string;
}

/** A link inside the admin that wraps like text; the design system's own keeps its label on one line. */
export const EntryLink = ({ to, children, onClick, title }: EntryLinkProps) => (
  <StrapiLink tag={RouterLink} to={to} onClick={onClick} title={title} style={{ display: 'inline', whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
    {children}
  </StrapiLink>
);
