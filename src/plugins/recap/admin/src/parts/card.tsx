import * as React from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';

interface CardProps {
  title: string;
  /** Beside the title: a count, a state. */
  aside?: React.ReactNode;
  children: React.ReactNode;
}

/** A titled box beside the post. */
export const Card = ({ title, aside, children }: CardProps) => {
  const id = React.useId();
  return (
    <Box tag="section" aria-labelledby={id} background="neutral0" hasRadius shadow="tableShadow" borderColor="neutral150" padding={5}>
      <Flex justifyContent="space-between" gap={2} paddingBottom={3}>
        <Typography id={id} tag="h2" variant="delta" fontWeight="bold">{title}</Typography>
        {aside}
      </Flex>
      {children}
    </Box>
  );
};
