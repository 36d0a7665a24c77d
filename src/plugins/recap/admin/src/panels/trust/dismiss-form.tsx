import * as React from 'react';
import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { problemOf } from '../../api/problem';
import { useDismissFindingMutation } from '../../api/trust-api';
import { useText } from '../../text/use-text';

interface DismissFormProps {
  finding: { recap: string; locale: string; finding: string };
  onDone: () => void;
}

/** Asks why a finding is none; it stays settled until its text or its fact changes. Not a form of its own: it stands in one. */
export const DismissForm = ({ finding, onDone }: DismissFormProps) => {
  const text = useText();
  const [reason, setReason] = React.useState('');
  const [dismiss, { error, isLoading }] = useDismissFindingMutation();
  const onDismiss = async () => {
    const result = await dismiss({ ...finding, reason: reason.trim() });
    if (!('error' in result)) onDone();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Field.Root width="100%" hint={text('trust.finding.reason.hint')}>
        <Field.Label>{text('trust.finding.reason')}</Field.Label>
        <TextInput
          autoFocus
          value={reason}
          maxLength={300}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => setReason(event.target.value)}
          onKeyDown={(event: React.KeyboardEvent) => {
            if (event.key === 'Escape') onDone();
            if (event.key !== 'Enter') return;
            event.preventDefault();
            if (reason.trim()) void onDismiss();
          }}
        />
        <Field.Hint />
      </Field.Root>
      <Flex gap={2}>
        <Button size="S" disabled={!reason.trim()} loading={isLoading} onClick={onDismiss}>{text('trust.finding.dismiss')}</Button>
        <Button size="S" variant="tertiary" onClick={onDone}>{text('cancel')}</Button>
      </Flex>
      {error !== undefined && <Typography variant="pi" textColor="danger600" role="alert">{problemOf(error).message || text('problem.unreachable')}</Typography>}
    </Flex>
  );
};
