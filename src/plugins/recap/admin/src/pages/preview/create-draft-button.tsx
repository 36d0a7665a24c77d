import { Button } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useNotification, useRBAC } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { DraftingBody } from '../../../../shared/contracts/previews';
import { entryAddress } from '../../addresses';
import { problemOf } from '../../api/problem';
import { useCreateDraftMutation } from '../../api/recap-api';
import { toDraft } from '../../permissions';
import { useText } from '../../text/use-text';

interface CreateDraftButtonProps {
  body: DraftingBody;
  disabled: boolean;
}

/** Makes the recap entry and goes to it; to the one that is there when somebody was quicker. */
export const CreateDraftButton = ({ body, disabled }: CreateDraftButtonProps) => {
  const text = useText();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { allowedActions } = useRBAC(toDraft);
  const [createDraft, { isLoading }] = useCreateDraftMutation();
  if (!allowedActions.canDraft) return null;

  const onClick = async () => {
    const result = await createDraft(body);
    if ('error' in result) {
      toggleNotification({ type: 'danger', message: problemOf(result.error).message || text('problem.unreachable') });
      return;
    }
    const { documentId, locale, created } = result.data;
    toggleNotification({ type: created ? 'success' : 'info', message: text(created ? 'create.done' : 'create.existed') });
    navigate(entryAddress({ uid: 'api::recap.recap', documentId, locale }));
  };
  return <Button startIcon={<Check />} loading={isLoading} disabled={disabled} onClick={onClick}>{text('create')}</Button>;
};
