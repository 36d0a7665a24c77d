import { Flex, LinkButton } from '@strapi/design-system';
import { Feather } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { previewAddress } from '../../addresses';
import { toPreview } from '../../permissions';
import { useText } from '../../text/use-text';
import { PublishButton } from './publish-button';
import type { FactStore, RowStore } from './saving/use-stores';

interface HeaderActionsProps {
  event: string;
  rows: RowStore;
  facts: FactStore;
  settle: () => Promise<number>;
  onPublished: () => void;
}

/** What one does with the whole event. */
export const HeaderActions = (props: HeaderActionsProps) => {
  const text = useText();
  const { allowedActions } = useRBAC(toPreview);
  return (
    <Flex gap={2} wrap="wrap">
      {allowedActions.canPreview && (
        <LinkButton tag={Link} to={previewAddress({ event: props.event })} variant="secondary" startIcon={<Feather />}>{text('draftRecap')}</LinkButton>
      )}
      <PublishButton {...props} />
    </Flex>
  );
};
