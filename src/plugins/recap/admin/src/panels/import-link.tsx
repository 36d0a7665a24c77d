import { LinkButton } from '@strapi/design-system';
import { CloudUpload } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { importAddress } from '../addresses';
import { toImport } from '../permissions';
import { useText } from '../text/use-text';

/** On an event's panel: its programme from a file, for who may import. */
export const ImportLink = ({ event }: { event: string | undefined }) => {
  const text = useText();
  const { allowedActions } = useRBAC(toImport);
  if (!allowedActions.canImport) return null;
  return (
    <LinkButton tag={Link} to={importAddress(event)} variant="tertiary" startIcon={<CloudUpload />} fullWidth>{text('import.link')}</LinkButton>
  );
};
