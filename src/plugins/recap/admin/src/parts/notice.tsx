import type * as React from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { Information } from '@strapi/icons';

interface NoticeProps {
  title: string;
  children: React.ReactNode;
}

/** Something the editor should know before reading on. */
export const Notice = ({ title, children }: NoticeProps) => (
  <Box background="primary100" borderColor="primary200" hasRadius padding={4} role="note">
    <Flex gap={3} alignItems="flex-start">
      <Flex paddingTop="2px"><Information aria-hidden fill="primary600" width="1.6rem" height="1.6rem" /></Flex>
      <Box>
        <Typography tag="p" variant="omega" fontWeight="bold">{title}</Typography>
        <Typography tag="div" variant="omega" textColor="neutral700">{children}</Typography>
      </Box>
    </Flex>
  </Box>
);
