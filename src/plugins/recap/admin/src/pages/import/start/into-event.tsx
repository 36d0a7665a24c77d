import { Link } from 'react-router-dom';
import { Link as StrapiLink } from '@strapi/design-system';
import { useEventNamedQuery } from '../../../api/events-api';
import { Notice } from '../../../parts/notice';
import { useText } from '../../../text/use-text';
import { importAddress } from '../../../addresses';

/** Which event the programme goes into, when the editor came from one. */
export const IntoEvent = ({ documentId }: { documentId: string }) => {
  const text = useText();
  const { data: event } = useEventNamedQuery(documentId);
  return (
    <Notice title={text('import.into', { event: event?.name || '…' })}>
      <StrapiLink tag={Link} to={importAddress()}>{text('import.into.other')}</StrapiLink>
    </Notice>
  );
};
