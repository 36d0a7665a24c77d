import * as React from 'react';
import { Flex, TextButton } from '@strapi/design-system';
import { Duplicate, Link as LinkIcon, Mail } from '@strapi/icons';
import type { AskPlace } from '../../../../../shared/contracts/afterwards';
import { useAskSpeakersMutation, useRenewAskMutation } from '../../../api/asks-api';
import { useText } from '../../../text/use-text';
import { MailDialog } from './mail-dialog';
import { RevokeDialog } from './revoke-dialog';
import { termsBody, type Terms } from './terms';
import { useCopy } from './use-copy';
import { useOutcome } from './use-outcome';

interface AskActionsProps {
  event: string;
  place: AskPlace;
  mayMail: boolean;
  terms: Terms;
}

/** What can be done with one speaker's link. The whole names stand in the labels, for those who hear them one by one. */
export const AskActions = ({ event, place: { session, speaker, dropped, ask }, mayMail, terms }: AskActionsProps) => {
  const text = useText();
  const copy = useCopy();
  const tell = useOutcome();
  const [open, setOpen] = React.useState<'mail' | 'revoke' | null>(null);
  const [askSpeakers, asking] = useAskSpeakersMutation();
  const [renew, renewing] = useRenewAskMutation();
  const whose = { speaker: speaker.name, session: session.title };

  if (!ask) {
    const onMake = async () => tell(await askSpeakers({ event, sessions: [session.documentId], speakers: [speaker.documentId], ...termsBody(terms) }), 'afterwards.asks.made');
    return <TextButton startIcon={<LinkIcon />} loading={asking.isLoading} aria-label={text('afterwards.asks.makeOne.label', whose)} onClick={() => void onMake()}>{text('afterwards.asks.makeOne')}</TextButton>;
  }
  const onRenew = async () => tell(await renew({ id: ask.id, body: termsBody(terms) }), 'afterwards.asks.renewed');
  if (ask.url === '') {
    return <TextButton startIcon={<LinkIcon />} loading={renewing.isLoading} aria-label={text('afterwards.asks.renew.label', whose)} onClick={() => void onRenew()}>{text('afterwards.asks.renew')}</TextButton>;
  }
  const revoke = <TextButton aria-label={text('afterwards.asks.revoke.label', whose)} onClick={() => setOpen('revoke')}>{text('afterwards.asks.revoke')}</TextButton>;
  const revoking = open === 'revoke' && <RevokeDialog ask={ask} onClose={() => setOpen(null)} />;
  // Nobody is to be sent there any more.
  if (dropped) return <Flex gap={4}>{revoke}{revoking}</Flex>;
  return (
    <Flex gap={4} wrap="wrap">
      <TextButton startIcon={<LinkIcon />} aria-label={text('afterwards.asks.copyLink.label', whose)} onClick={() => void copy(ask.url, 'afterwards.asks.copyLink.done')}>{text('afterwards.asks.copyLink')}</TextButton>
      <TextButton startIcon={<Duplicate />} aria-label={text('afterwards.asks.copyMessage.label', whose)} onClick={() => void copy(ask.message.text, 'afterwards.asks.copyMessage.done')}>{text('afterwards.asks.copyMessage')}</TextButton>
      {mayMail && <TextButton startIcon={<Mail />} aria-label={text('afterwards.asks.mail.label', whose)} onClick={() => setOpen('mail')}>{text('afterwards.asks.mail')}</TextButton>}
      {revoke}
      {open === 'mail' && <MailDialog ask={ask} onClose={() => setOpen(null)} />}
      {revoking}
    </Flex>
  );
};
