import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { problemOf } from '../../api/problem';
import { useRestoreRevisionMutation, type RecapVersion } from '../../api/trust-api';
import { useText } from '../../text/use-text';

interface UndoButtonProps {
  recap: RecapVersion;
  /** Whose text stood there before the last update. */
  generation: number;
  /** Of the text saved now. */
  version: string;
}

/** One click back: the text before the last update or restore. */
export const UndoButton = ({ recap, generation, version }: UndoButtonProps) => {
  const text = useText();
  const { toggleNotification } = useNotification();
  const [restore, { error, isLoading }] = useRestoreRevisionMutation();
  const onUndo = async () => {
    const result = await restore({ ...recap, generation, version });
    if (!('error' in result)) toggleNotification({ type: 'success', message: text('trust.restore.done') });
  };
  return (
    <Flex direction="column" alignItems="flex-end" gap={2}>
      <Button variant="secondary" startIcon={<ArrowLeft />} loading={isLoading} onClick={onUndo}>{text('trust.undo')}</Button>
      {error !== undefined && <Typography role="alert" variant="pi" textColor="danger600">{problemOf(error).message || text('problem.unreachable')}</Typography>}
    </Flex>
  );
};
