import type * as React from 'react';
import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

/** A version that can be chosen: the whole box is the label of its radio button. */
const Choosable = styled.label`
  display: block;
  padding: 1.2rem 1.6rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  cursor: pointer;

  &:hover { border-color: ${({ theme }) => theme.colors.primary500}; }

  &:has(input:checked) {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }

  &:has(input:focus-visible) {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

const Name = styled.span`
  display: flex;
  align-items: center;
  gap: 0.8rem;

  input { accent-color: ${({ theme }) => theme.colors.primary600}; width: 1.6rem; height: 1.6rem; margin: 0; }
`;

interface VersionChoiceProps {
  /** Name of the group of radio buttons. */
  group: string;
  value: string;
  label: string;
  checked: boolean;
  onChoose: () => void;
  children: React.ReactNode;
}

export const VersionChoice = ({ group, value, label, checked, onChoose, children }: VersionChoiceProps) => (
  <Choosable>
    <Name>
      <input type="radio" name={group} value={value} checked={checked} onChange={onChoose} />
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">{label}</Typography>
    </Name>
    <Box paddingTop={2}>{children}</Box>
  </Choosable>
);
