import type { ReactNode } from 'react';
import { Flex, Tooltip } from '@strapi/design-system';
import { Information } from '@strapi/icons';
import { styled } from 'styled-components';

const Mark = styled.button`
  display: inline-flex;
  padding: 0;
  border: 0;
  background: none;
  cursor: help;
  color: ${({ theme }) => theme.colors.neutral600};

  svg {
    width: 1.2rem;
    height: 1.2rem;
  }
`;

/** A field's hint behind a mark beside its label, for pointer and keyboard, together with what stands there already. */
export const HintTip = ({ hint, beside }: { hint: string; beside?: ReactNode }) => (
  <Flex tag="span" gap={1}>
    {beside}
    <Tooltip label={hint}>
      <Mark type="button" aria-label={hint} data-hint>
        <Information aria-hidden focusable={false} />
      </Mark>
    </Tooltip>
  </Flex>
);
