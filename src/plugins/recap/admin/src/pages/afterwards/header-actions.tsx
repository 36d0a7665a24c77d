import { Flex, LinkButton } from '@strapi/design-system';
import { Feather, Message } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { asksAddress, previewAddress } from '../../addresses';
import { toPreviewOrAsk } from '../../permissions';
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
  const { allowedActions } = useRBAC(toPreviewOrAsk);
  return (
    <Flex gap={2} wrap="wrap">
      {allowedActions.canPreview && (
        <LinkButton tag={Link} to={previewAddress({ event: props.event })} variant="secondary" startIcon={<Feather />}>{text('draftRecap')}</LinkButton>
      )}
      {allowedActions.canAsk && (
        <LinkButton tag={Link} to={asksAddress(props.event)} variant="secondary" startIcon={<Message />}>{text('afterwards.asks.button')}</LinkButton>
      )}
      <PublishButton {...props} />
    </Flex>
  );
};
