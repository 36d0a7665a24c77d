import type * as React from 'react';
import { styled } from 'styled-components';

export type Tone = 'success' | 'primary' | 'neutral' | 'warning' | 'danger' | 'alternative';

/** The design system's own badge has too little contrast in most of its colours; amber has too little in any. */
const Badge = styled.span<{ $tone: Tone }>`
  display: inline-block;
  padding: 0.1rem 0.8rem;
  border: 1px solid ${({ theme, $tone }) => theme.colors[`${$tone}200`]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $tone }) => theme.colors[`${$tone}100`]};
  color: ${({ theme, $tone }) => ($tone === 'warning' ? theme.colors.neutral800 : theme.colors[`${$tone}700`])};
  font-size: 1.2rem;
  font-weight: 600;
  line-height: 1.5;
`;

/** A word or two in a colour that repeats what they say. */
export const ToneBadge = ({ tone, children }: { tone: Tone; children: React.ReactNode }) => <Badge $tone={tone}>{children}</Badge>;
