import type * as React from 'react';
import { Flex } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { importAddress } from '../../addresses';

interface ImportFrameProps {
  title: string;
  subtitle?: string;
  /** What this stage leads to. */
  action?: React.ReactNode;
  children: React.ReactNode;
}

/** Head and body of one import's page, the same at each of its stages. */
export const ImportFrame = ({ title, subtitle, action, children }: ImportFrameProps) => (
  <Page.Main>
    <Page.Title>{title}</Page.Title>
    <Layouts.Header
      title={title}
      subtitle={subtitle}
      navigationAction={<BackButton fallback={importAddress()} />}
      primaryAction={action}
    />
    <Layouts.Content>
      <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={10}>{children}</Flex>
    </Layouts.Content>
  </Page.Main>
);
