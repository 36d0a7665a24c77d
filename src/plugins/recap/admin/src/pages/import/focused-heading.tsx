import * as React from 'react';
import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

const Heading = styled(Typography)`
  &:focus { outline: none; }
`;

interface FocusedHeadingProps {
  /** It leaves the focus where it is: somebody is at work elsewhere. */
  quiet?: boolean;
  children: React.ReactNode;
}

/** The heading of what has just come up: who works by keyboard or ear goes on from here, not from where a button was. */
export const FocusedHeading = ({ quiet = false, children }: FocusedHeadingProps) => {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (!quiet) heading.current?.focus({ preventScroll: true });
  }, [quiet]);
  return <Heading ref={heading} tag="h2" variant="delta" fontWeight="bold" tabIndex={-1}>{children}</Heading>;
};
