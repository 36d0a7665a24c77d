import * as React from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';

interface WayProps {
  icon: React.ReactNode;
  title: string;
  text: string;
  onSubmit: () => void;
  children: React.ReactNode;
}

/** One way for a programme to come in: a form of its own, as high as its neighbours. */
export const Way = ({ icon, title, text, onSubmit, children }: WayProps) => {
  const id = React.useId();
  return (
    <Box
      tag="form"
      aria-labelledby={id}
      noValidate
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      borderColor="neutral150"
      padding={5}
      onSubmit={(submit: React.FormEvent) => {
        submit.preventDefault();
        onSubmit();
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={4} height="100%">
        <Box>
          <Flex gap={2}>
            {icon}
            <Typography id={id} tag="h2" variant="delta" fontWeight="bold">{title}</Typography>
          </Flex>
          <Typography tag="p" variant="omega" textColor="neutral600" style={{ paddingTop: '0.4rem' }}>{text}</Typography>
        </Box>
        {children}
      </Flex>
    </Box>
  );
};
