import * as React from 'react';
import { Box, Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import type { Ask } from '../../../../../shared/contracts/afterwards';
import { useMailAskMutation } from '../../../api/asks-api';
import { problemOf } from '../../../api/problem';
import { useText } from '../../../text/use-text';

interface MailDialogProps {
  ask: Ask;
  onClose: () => void;
}

/** Sends one link to the address an editor types; speakers' entries hold none. */
export const MailDialog = ({ ask, onClose }: MailDialogProps) => {
  const text = useText();
  const [to, setTo] = React.useState(ask.mailedTo ?? '');
  const [mail, { isLoading, error }] = useMailAskMutation();
  const onSubmit = async (submitted: React.FormEvent) => {
    submitted.preventDefault();
    const result = await mail({ id: ask.id, body: { to: to.trim() } });
    if (!('error' in result)) onClose();
  };
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <form onSubmit={(submitted) => void onSubmit(submitted)}>
          <Modal.Header><Modal.Title>{text('afterwards.asks.mail.title', { speaker: ask.speaker.name })}</Modal.Title></Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={5}>
              <Field.Root error={error ? problemOf(error).message || text('problem.unreachable') : undefined} hint={text('afterwards.asks.mail.hint')} required>
                <Field.Label>{text('afterwards.asks.mail.to')}</Field.Label>
                <TextInput type="email" value={to} required onChange={(change: React.ChangeEvent<HTMLInputElement>) => setTo(change.target.value)} />
                <Field.Hint />
                <Field.Error />
              </Field.Root>
              <Box background="neutral100" hasRadius padding={4}>
                <Typography tag="p" fontWeight="bold">{ask.message.subject}</Typography>
                <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{ask.message.text}</Typography>
              </Box>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>{text('cancel')}</Button>
            <Button type="submit" loading={isLoading}>{text('afterwards.asks.mail.send')}</Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
