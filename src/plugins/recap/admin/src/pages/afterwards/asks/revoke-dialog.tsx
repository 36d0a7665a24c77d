import { Button, Dialog } from '@strapi/design-system';
import type { Ask } from '../../../../../shared/contracts/afterwards';
import { useRevokeAskMutation } from '../../../api/asks-api';
import { useText } from '../../../text/use-text';
import { useOutcome } from './use-outcome';

interface RevokeDialogProps {
  ask: Ask;
  onClose: () => void;
}

/** Makes sure: the link is out in the world, and there is no way back but another one. */
export const RevokeDialog = ({ ask, onClose }: RevokeDialogProps) => {
  const text = useText();
  const tell = useOutcome();
  const [revoke, { isLoading }] = useRevokeAskMutation();
  const onClick = async () => {
    tell(await revoke(ask.id), 'afterwards.asks.revoked');
    onClose();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{text('afterwards.asks.revoke.title', { speaker: ask.speaker.name })}</Dialog.Header>
        <Dialog.Body>{text('afterwards.asks.revoke.text')}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel><Button variant="tertiary">{text('cancel')}</Button></Dialog.Cancel>
          <Button variant="danger" loading={isLoading} onClick={() => void onClick()}>{text('afterwards.asks.revoke.confirm')}</Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
