import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../text/use-text';
import type { Pasted } from './use-paste';

/** Enough to see what went wrong; a wrong column is wrong in every row. */
const shown = 8;

interface PasteNoticeProps {
  pasted: Pasted;
  onUndo: () => void;
  onClose: () => void;
}

/** What a pasted block became, and what of it did not fit. */
export const PasteNotice = ({ pasted: { filled: { filled, misfits, outside }, undone, before }, onUndo, onClose }: PasteNoticeProps) => {
  const text = useText();
  const isWhole = misfits.length === 0 && outside === 0;
  return (
    <Box role="status" background={isWhole ? 'success100' : 'warning100'} borderColor={isWhole ? 'success200' : 'warning200'} hasRadius padding={4}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Box>
          <Typography tag="p" fontWeight="bold">{undone ? text('afterwards.paste.undone') : text('afterwards.paste.filled', { count: filled })}</Typography>
          {!undone && outside > 0 && <Typography tag="p" variant="pi">{text('afterwards.paste.outside', { count: outside })}</Typography>}
          {!undone && misfits.length > 0 && (
            <>
              <Typography tag="p" variant="pi">{text('afterwards.paste.misfits', { count: misfits.length })}</Typography>
              <Box tag="ul" paddingTop={1}>
                {misfits.slice(0, shown).map(({ session, title, column, text: pasted, why }) => (
                  <Typography key={`${session} ${column}`} tag="li" variant="pi">
                    {text(`afterwards.paste.misfit.${why}`, { title, column: text(`afterwards.column.${column}`), text: pasted })}
                  </Typography>
                ))}
              </Box>
            </>
          )}
        </Box>
        <Flex gap={2}>
          {!undone && before.length > 0 && <Button variant="tertiary" onClick={onUndo}>{text('afterwards.paste.undo')}</Button>}
          <Button variant="ghost" onClick={onClose}>{text('close')}</Button>
        </Flex>
      </Flex>
    </Box>
  );
};
