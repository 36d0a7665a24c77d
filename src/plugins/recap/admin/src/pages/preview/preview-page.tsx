import { LinkButton } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { toPreview } from '../../permissions';
import { useText } from '../../text/use-text';
import { PreviewOf } from './preview-of';
import { requestOf, usePreviewAddress } from './use-preview-address';

const events = '/content-manager/collection-types/api::event.event';

/** /plugins/recap/preview?event=<documentId> or ?sessions=a,b,c: the recap as it would be. */
const PreviewPage = () => {
  const text = useText();
  const { address, change } = usePreviewAddress();
  const request = requestOf(address);
  return (
    <Page.Protect permissions={toPreview}>
      {request ? (
        <PreviewOf request={request} onChange={change} />
      ) : (
        <Page.NoData
          content={text('preview.noSubject')}
          action={<LinkButton tag={Link} to={events} variant="secondary">{text('preview.toEvents')}</LinkButton>}
        />
      )}
    </Page.Protect>
  );
};

export default PreviewPage;
