import { Box, Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { ArrowClockwise, Check } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { MergeItem, PreviewUpdate } from '../../../../shared/contracts/updates';
import { entryAddress } from '../../addresses';
import { problemOf } from '../../api/problem';
import { useApplyUpdateMutation } from '../../api/trust-api';
import { useText } from '../../text/use-text';
import type { Answers } from './answers';

interface ApplyButtonProps {
  update: PreviewUpdate.Response['data'];
  answers: Answers;
  /** What still needs an answer. */
  open: MergeItem[];
  allByHand: boolean;
  disabled: boolean;
  onReadAgain: () => void;
}

/** Goes to the first radio button of an item. */
const goTo = ({ id }: MergeItem) => {
  const first = document.getElementById(`item-${id}`)?.querySelector<HTMLInputElement>('input[type=radio]');
  first?.focus({ preventScroll: true });
  first?.scrollIntoView({ block: 'center' });
};

/** The only thing on the page that writes. While something needs an answer, it says how much and leads there. */
export const ApplyButton = ({ update: { recap, version }, answers, open, allByHand, disabled, onReadAgain }: ApplyButtonProps) => {
  const text = useText();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [apply, { error, isLoading, reset }] = useApplyUpdateMutation();
  const problem = error ? problemOf(error) : null;

  const onApply = async (onlySafe: boolean) => {
    const { documentId, locale } = recap;
    const result = await apply({
      data: { recap: documentId, locale, version, choices: answers, onlySafe, ...(allByHand ? { baseline: 'all-by-hand' as const } : {}) },
    });
    if ('error' in result) return;
    toggleNotification({ type: 'success', message: text('trust.apply.done', { count: result.data.applied }) });
    navigate(entryAddress({ uid: 'api::recap.recap', documentId, locale }));
  };

  return (
    <Flex direction="column" alignItems="flex-end" gap={2}>
      <Flex gap={2} wrap="wrap" justifyContent="flex-end">
        {open.length > 0 && (
          <Button variant="tertiary" loading={isLoading} disabled={disabled} onClick={() => onApply(true)}>{text('trust.apply.safe')}</Button>
        )}
        <Button startIcon={<Check />} loading={isLoading} disabled={disabled || open.length > 0} onClick={() => onApply(false)}>
          {text('trust.apply')}
        </Button>
      </Flex>
      <Box aria-live="polite">
        {open.length > 0 && <TextButton onClick={() => goTo(open[0])}>{text('trust.apply.open', { count: open.length })}</TextButton>}
      </Box>
      {problem && (
        <Flex gap={2} role="alert" alignItems="center">
          <Typography variant="pi" textColor="danger600">{problem.message || text('problem.unreachable')}</Typography>
          {problem.status === 409 && (
            <Button
              size="S"
              variant="secondary"
              startIcon={<ArrowClockwise />}
              onClick={() => {
                reset();
                onReadAgain();
              }}
            >
              {text('trust.apply.again')}
            </Button>
          )}
        </Flex>
      )}
    </Flex>
  );
};
