import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../../../text/use-text';
import { Toggle } from './grid-parts';

interface ConflictNoteProps {
  conflict: { savedBy: string | null; savedAt: string | null };
  /** What stands there now, in words. */
  theirs: string;
  isCurrent: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Somebody else saved this cell, too: both texts, until one is chosen. */
export const ConflictNote = ({ conflict: { savedBy, savedAt }, theirs, isCurrent, onKeepMine, onTakeTheirs }: ConflictNoteProps) => {
  const text = useText();
  const { formatTime } = useIntl();
  const tabIndex = isCurrent ? 0 : -1;
  const who = savedBy ?? text('afterwards.conflict.somebody');
  return (
    <Box role="alert" background="warning100" borderColor="warning200" hasRadius padding={2} marginTop={1}>
      <Typography tag="p" variant="pi" fontWeight="bold">
        {savedAt ? text('afterwards.conflict.at', { who, time: formatTime(savedAt, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }) }) : text('afterwards.conflict.by', { who })}
      </Typography>
      <Typography tag="p" variant="pi">{theirs === '' ? text('afterwards.conflict.emptied') : text('afterwards.conflict.theirs', { theirs })}</Typography>
      <Flex gap={2} paddingTop={1} wrap="wrap">
        <Toggle type="button" data-stop="tab" tabIndex={tabIndex} onClick={onKeepMine}>{text('afterwards.conflict.keepMine')}</Toggle>
        <Toggle type="button" data-stop="tab" tabIndex={tabIndex} onClick={onTakeTheirs}>{text('afterwards.conflict.takeTheirs')}</Toggle>
      </Flex>
    </Box>
  );
};
