import { LinkButton } from '@strapi/design-system';
import { CloudUpload } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { Link, useParams } from 'react-router-dom';
import { importAddress } from '../addresses';
import { toImport } from '../permissions';
import { useText } from '../text/use-text';

/** The lists of what a programme is made of. */
const lists = new Set(['api::event.event', 'api::session.session', 'api::speaker.speaker']);

/** Above those lists: the way that needs no forms. */
export const ImportProgramme = () => {
  const text = useText();
  const { slug = '' } = useParams();
  const { allowedActions } = useRBAC(toImport);
  if (!lists.has(slug) || !allowedActions.canImport) return null;
  return <LinkButton tag={Link} to={importAddress()} variant="tertiary" size="S" startIcon={<CloudUpload />}>{text('import.link')}</LinkButton>;
};
